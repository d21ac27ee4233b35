using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Texts;
using DbImpact.CSharp.Sql;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.CSharp.Models;

/// <summary>Writes the SQL in an entity's configuration down as the statements with which Npgsql's migrations would give it to the table.</summary>
internal sealed class DefinitionWriter(ModelSources sources, EntityModel model)
{
    private readonly List<SqlSite> _sites = [];
    private readonly List<UnknownSite> _unknown = [];

    public EntityModel Write(RowDraft row)
    {
        if (model.IsView || row.Parts.TrueForAll(static part => part.Entity.Definitions.Count == 0)) return model;
        foreach (var part in row.Parts)
            foreach (var definition in part.Entity.Definitions) Add(row, part, definition);
        return model with { Definitions = _sites, UnknownDefinitions = _unknown };
    }

    private void Add(RowDraft row, RowPart part, DefinitionState definition)
    {
        var place = definition.Text.ToSourceSpan();
        var member = MemberName.Of(definition.Text);
        var value = sources.Evaluate(definition.Text);
        if (value.SaysNothing && definition.Value is { } known) value = TextValue.Computed(known);
        var columns = definition.Properties.Select(property => row.Find(part, property)).ToArray();
        if (WhyNotRead(value, definition, columns) is { } reason)
        {
            _unknown.Add(new UnknownSite(place, model.Library, "the text " + reason, member));
            return;
        }
        var (before, after) = Around(definition.Kind, columns!);
        var statement = TextValue.Concat([TextValue.Computed(before), value, TextValue.Computed(after)]);
        foreach (var written in SqlTextWriter.Write(statement, ParameterStyle.Positional, place))
        {
            _sites.Add(new SqlSite
            {
                Text = written.Text,
                Place = place,
                Library = model.Library,
                Operation = SqlOperation.Script,
                Member = member,
                Gaps = written.Gaps,
                Defines = new DefinedTable(model.Schema?.Name, model.Table.Name, definition.Name),
            });
        }
    }

    private string? WhyNotRead(TextValue value, DefinitionState definition, PropertyModel?[] columns) =>
        model.TableIsUncertain ? "is for a table whose name is not known"
        : definition.IsConditional ? "is given under a condition that is not known to hold"
        : value.SaysNothing ? value.Holes().Select(static hole => hole.Reason).FirstOrDefault() ?? "is empty"
        : definition.Kind is DefinitionKind.Default or DefinitionKind.GeneratedColumn && columns.Any(static column => column is null or { IsUncertain: true })
            ? "is for a column that is not known"
        : null;

    /// <summary>The statement's words before and behind the text (NpgsqlMigrationsSqlGenerator).</summary>
    private (string Before, string After) Around(DefinitionKind kind, PropertyModel?[] columns)
    {
        var table = model.Schema is { } schema ? Identifiers.Quote(schema.Name, model.Table.Name) : Identifiers.Quote(model.Table.Name);
        var names = columns.Select(static column => Identifiers.Quote(column?.Column.Name ?? "?")).ToArray();
        switch (kind)
        {
            case DefinitionKind.Default:
                return ($"ALTER TABLE {table} ALTER COLUMN {names[0]} SET DEFAULT (", ")");
            case DefinitionKind.GeneratedColumn:
                return ($"ALTER TABLE {table} ADD COLUMN {names[0]} {columns[0]!.StoreType ?? "text"} GENERATED ALWAYS AS (", ") STORED");
            case DefinitionKind.Check:
                return ($"ALTER TABLE {table} ADD CHECK (", ")");
            default:
                return ($"CREATE INDEX ON {table} ({(names.Length > 0 ? string.Join(", ", names) : "ctid")}) WHERE ", "");
        }
    }
}
