using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Sources;

/// <summary>
/// What stands in files whose encoding is not known: no character of such a text beyond ASCII is the one that its author wrote, not even where
/// the bytes happen to be UTF-8. A text or name that has one is not known; those in comments do no harm.
/// </summary>
/// <param name="isUndecoded">Whether a file, by the name that reports show, could not be read as it is.</param>
internal sealed class UndecodedTexts(Func<string, bool> isUndecoded)
{
    private const string Reason = "has characters of an encoding that is not known";

    public SourceFacts Of(SourceFacts facts) => facts with
    {
        SqlSites = [.. facts.SqlSites.Where(site => !IsUnknown(site.Text)).Select(Of)],
        UnknownSites = [.. facts.UnknownSites, .. facts.SqlSites.Where(site => IsUnknown(site.Text)).Select(Unknown)],
        Models = [.. facts.Models.Select(Of)],
        Migrations = [.. facts.Migrations.Select(Of)],
    };

    /// <summary>A migration without the statements that are not known, or with a gap in their place.</summary>
    public Migration Of(Migration migration) => migration with { Upgrade = [.. Of(migration.Upgrade)], Downgrade = [.. Of(migration.Downgrade)] };

    public bool IsUnknown(SqlText text) => FilesOf(text).Any(isUndecoded) && HasForeign(text);

    public static UnknownSite Unknown(SqlSite site) => new(site.Place, site.Library, "the text " + Reason, site.Member);

    private SqlSite Of(SqlSite site)
    {
        if (!isUndecoded(site.Place.Path)) return site;
        var isRead = site.Result is { Split: null, InTurn.Count: 0 } result && !result.Reads.Any(read => IsForeign(read.Name))
            && result.Row?.Constructors.SelectMany(static parameters => parameters).Any(parameter => IsForeign(parameter.Name)) != true;
        return site with
        {
            Result = isRead ? site.Result : null,
            Parameters = site.Parameters?.Given.Any(given => IsForeign(given.Name)) == true ? null : site.Parameters,
        };
    }

    private EntityModel Of(EntityModel model)
    {
        var table = IsUnknown(model.Table) || IsUnknown(model.Schema);
        var columns = model.Properties.Any(property => IsUnknown(property.Column));
        var definitions = model.Definitions.Any(definition => IsUnknown(definition.Text));
        if (!table && !columns && !definitions) return model;
        return model with
        {
            TableIsUncertain = model.TableIsUncertain || table,
            Properties = [.. model.Properties.Select(property => IsUnknown(property.Column) ? property with { IsUncertain = true } : property)],
            Definitions = [.. model.Definitions.Where(definition => !IsUnknown(definition.Text))],
            UnknownDefinitions = [.. model.UnknownDefinitions, .. model.Definitions.Where(definition => IsUnknown(definition.Text)).Select(Unknown)],
        };
    }

    private IEnumerable<MigrationOperation> Of(IEnumerable<MigrationOperation> operations) =>
        from operation in operations
        let isUnknown = operation.Text is { } text && (isUndecoded(operation.Place.Path) || FilesOf(text).Any(isUndecoded)) && HasForeign(text)
        where !isUnknown || !operation.IsData
        select isUnknown ? operation with { Text = null, Gap = Reason, Targets = KnownTargets(operation.Targets) } : operation;

    private static IReadOnlyList<MigrationTarget>? KnownTargets(IReadOnlyList<MigrationTarget>? targets) =>
        targets is { Count: > 0 } && !targets.Any(target => IsForeign(target.Name) || IsForeign(target.Schema)) ? targets : null;

    private bool IsUnknown(MappedName? name) => name is not null && isUndecoded(name.Place.Path) && IsForeign(name.Name);

    private static IEnumerable<string> FilesOf(SqlText text) => text.Source.Segments.Select(static segment => segment.Source.Path).Append(text.Source.Whole?.Path ?? "").Distinct();

    private static bool HasForeign(SqlText text)
    {
        if (!IsForeign(text.Text)) return false;
        var script = SqlParser.ParseScript(text);
        // Where the text does not read, what is a comment is not certain.
        if (script.Errors.Count > 0) return true;
        for (var i = 0; i < script.Tokens.Count; i++)
            if (IsForeign(text.Text[script.Tokens[i].Start..script.Tokens[i].End])) return true;
        return false;
    }

    private static bool IsForeign(string? text) => text?.Any(static character => character > '\x7F' && character != SqlText.HoleCharacter) == true;
}
