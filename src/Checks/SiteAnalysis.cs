using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Dialects;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks;

/// <summary>Parses and binds a site's text, once for all that asks about it.</summary>
public static class SiteAnalysis
{
    public static AnalyzedSite Analyze(SqlSite site, Database database)
    {
        if (site is null) throw new ArgumentNullException(nameof(site));
        if (database is null) throw new ArgumentNullException(nameof(database));
        var written = site;
        var options = new ParserOptions { ServerVersion = database.Catalog.ServerVersion };
        var script = SqlParser.ParseScript(site.Text, options);
        var reading = DialectReader.Read(script, options, database.Dialects);
        if (reading is not null) (site, script) = (site with { Text = reading.Text }, reading.Script);
        var gaps = new List<string>(site.Gaps);
        if (site.IsMigration) AddOnce(gaps, "a migration runs it against the schema of its own moment");
        if (script.Errors.Count > 0) AddOnce(gaps, "syntax error");
        foreach (var doubt in script.Doubts)
            AddOnce(gaps, doubt.IsOfNesting ? "the statement is nested too deeply" : "how the text goes on depends on a part that is not known");

        var bound = new List<BoundStatement>(script.Statements.Count);
        var changesCatalog = false;
        foreach (var statement in script.Statements)
        {
            if (site.Defines is { } table)
            {
                if (BindDefinition(statement, site.Text, table, database, IsUnread(script, statement)) is { } definition) Add(definition);
                else AddOnce(gaps, $"the columns of \"{table.Name}\" are not known");
                continue;
            }
            if (StatementEffects.NamesNothing(statement)) continue;
            if (StatementEffects.MayChangeNames(statement))
            {
                changesCatalog = true;
                AddOnce(gaps, "the statement changes the schema");
                continue;
            }
            // What the text itself made or altered before is not in the catalog: then nothing can be said to be missing from it. Of a
            // statement that was read in part only what it names is kept.
            var context = database.ToBindingContext(mayHaveOtherTemporaryRelations: false);
            Add(Binder.Bind(statement, site.Text, context, isIncomplete: changesCatalog || IsUnread(script, statement)));
        }
        return new AnalyzedSite
        {
            Site = site,
            Written = written,
            Script = script,
            Constructs = reading?.Constructs ?? [],
            SyntaxErrors = reading?.Errors ?? script.Errors,
            Statements = bound,
            Certainty = site.IsMigration ? Certainty.Unknown : gaps.Count == 0 ? Certainty.Known : bound.Any(IsJudged) ? Certainty.Partial : Certainty.Unknown,
            Gaps = gaps,
        };

        void Add(BoundStatement result)
        {
            foreach (var uncertainty in result.Uncertainties) AddOnce(gaps, uncertainty.Reason);
            bound.Add(result);
        }
    }

    private static BoundStatement? BindDefinition(SqlStatement statement, SqlText text, DefinedTable table, Database database, bool isIncomplete) =>
        database.Resolve(table.Schema, Names.Truncate(table.Name)) is { ColumnsAreKnown: true } relation
            ? DefinitionBinder.Bind(statement, text, database.ToBindingContext(mayHaveOtherTemporaryRelations: false), relation, isIncomplete)
            : null;

    private static bool IsJudged(BoundStatement statement) => statement.References.Count > 0 || statement.Errors.Count > 0 || statement.IsCertain;

    /// <summary>Whether only a part of the statement was read: then nothing can be said to be missing from it.</summary>
    private static bool IsUnread(SqlScript script, SqlStatement statement)
    {
        foreach (var error in script.Errors)
            if (ReferenceEquals(error.Statement, statement)) return true;
        foreach (var doubt in script.Doubts)
            if (ReferenceEquals(doubt.Statement, statement)) return true;
        return false;
    }

    private static void AddOnce(List<string> gaps, string reason)
    {
        if (!gaps.Contains(reason)) gaps.Add(reason);
    }
}
