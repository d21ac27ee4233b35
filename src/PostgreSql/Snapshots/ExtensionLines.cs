using System;
using System.Collections.Generic;
using System.Globalization;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Snapshots;

/// <summary>
/// What an extension makes, in the lines that <see cref="ExtensionPack"/> reads. Types have their schema unless that is pg_catalog. An
/// object whose name the format cannot hold is left out, and the lines say that there are more.
/// </summary>
internal sealed class ExtensionLines(DatabaseCatalog catalog, Extension extension)
{
    private static readonly char[] Unwritable = [' ', '\t', '\n', '\r', ',', '|', '='];

    private readonly List<string> _lines = [];
    private bool _isIncomplete;

    public IReadOnlyList<string> Write()
    {
        Section("types", catalog.Types, TypeLine);
        Section("relations", catalog.Relations, RelationLine);
        Section("indexes", catalog.Indexes, IndexLine);
        Section("routines", catalog.Routines, RoutineLine);
        Section("operators", catalog.Operators, OperatorLine);
        Section("casts", catalog.Casts, CastLine);
        Section("operator classes", catalog.OperatorClasses, OperatorClassLine);
        Section("collations", catalog.Collations, item => Join(Name(item), "*", item.IsDeterministic ? "-" : "nondeterministic"));
        _lines.InsertRange(0, Facts());
        return _lines;
    }

    private List<string> Facts()
    {
        var facts = new List<string> { "[extension]" };
        if (_isIncomplete) facts.Add("incomplete\t");
        var made = new List<string>();
        foreach (var schema in catalog.Schemas)
            if (schema.Extension == extension.Name) made.Add("makes\t\t" + schema.Name);
        made.Sort(StringComparer.Ordinal);
        facts.AddRange(made);
        foreach (var required in extension.Requires) facts.Add("requires\t\t" + required);
        if (extension.Version is not null) facts.Add("version\t\t" + extension.Version);
        return facts;
    }

    private void Section<T>(string name, IEnumerable<T> items, Func<T, string?> write)
        where T : CatalogObject
    {
        var lines = new List<string>();
        foreach (var item in items)
            if (IsMember(item) && write(item) is { } line) lines.Add(line);
        if (lines.Count == 0) return;
        lines.Sort(StringComparer.Ordinal);
        _lines.Add("[" + name + "]");
        _lines.AddRange(lines);
    }

    private bool IsMember(CatalogObject item) => item switch
    {
        Catalog.Index index => catalog.GetRelation(index.RelationOid)?.Extension == extension.Name && index.Predicate is null,
        SqlType { Kind: TypeKind.Array } => false,
        SqlType type when catalog.GetRelation(type.RelationOid) is { Kind: not RelationKind.CompositeType } => false,
        Relation { Kind: RelationKind.CompositeType } attributes => catalog.GetType(attributes.TypeOid)?.Extension == extension.Name,
        _ => item.Extension == extension.Name,
    };

    private string? TypeLine(SqlType type)
    {
        var kind = type.Kind switch
        {
            TypeKind.Base => 'b',
            TypeKind.Composite => 'c',
            TypeKind.Domain => 'd',
            TypeKind.Enum => 'e',
            TypeKind.Range => 'r',
            TypeKind.Multirange => 'm',
            TypeKind.Pseudo => 'p',
            _ => ' ',
        };
        if (kind == ' ') return null;
        var shape = $"{kind}{type.Category}" + (type.IsPreferred ? "!" : "") + (type.HasModifier ? "m" : "") + (type.IsCollatable ? "c" : "")
            + (type.IsSubscriptable ? "[" : "");
        var fields = new List<string> { Name(type), "*", type.ArrayOid == 0 ? "-" : "*", shape };
        if (type.ElementOid != 0) fields.Add("element=" + Type(type.ElementOid));
        if (type.Kind == TypeKind.Domain) fields.Add("base=" + Type(type.BaseType));
        if (type.NotNull) fields.Add("notnull");
        if (type.Default is not null) fields.Add("default=" + OneLine(type.Default));
        if (type.Collation is not null) fields.Add("collation=" + type.Collation);
        if (type.Kind == TypeKind.Range) fields.Add("subtype=" + Type(type.SubtypeOid));
        if (type.Kind == TypeKind.Range && type.MultirangeOid != 0) fields.Add("multirange=" + Type(type.MultirangeOid));
        if (type.Kind == TypeKind.Multirange) fields.Add("range=" + Type(type.RangeOid));
        foreach (var label in type.Labels) fields.Add("label=" + label);
        foreach (var check in catalog.ConstraintsOf(type.Oid))
            if (check is { Kind: ConstraintKind.Check, Expression: { } expression }) fields.Add("check=" + check.Name + " " + OneLine(expression));
        return Join([.. fields]);
    }

    private string? RelationLine(Relation relation)
    {
        var kind = relation.Kind switch
        {
            RelationKind.Table => "r",
            RelationKind.PartitionedTable => "p",
            RelationKind.View => "v",
            RelationKind.MaterializedView => "m",
            RelationKind.ForeignTable => "f",
            RelationKind.Sequence => "S",
            _ => "c",
        };
        var rowType = catalog.GetType(relation.TypeOid);
        var fields = new List<string> { Name(relation), "*", rowType is null ? "-" : "*", rowType is { ArrayOid: not 0 } ? "*" : "-", kind };
        foreach (var column in relation.Columns)
        {
            var field = Checked(column.Name) + " " + Type(column.Type) + (column.NotNull ? " !" : "");
            if (column.Collation is not null) field += " " + column.Collation;
            if (column.Default is not null) field += " = " + OneLine(column.Default);
            fields.Add(field);
        }
        return Join([.. fields]);
    }

    private string? IndexLine(Catalog.Index index)
    {
        if (catalog.GetRelation(index.RelationOid) is not { } relation) return null;
        var fields = new List<string>
        {
            Name(index), "*", Name(relation), index.Method, index.IsPrimaryKey ? "primary" : index.IsUnique ? "unique" : "-",
            index.ConstraintOid == 0 ? "-" : "*",
        };
        foreach (var key in index.Keys)
        {
            if (relation.FindColumn(key.Ordinal) is not { } column) return null;
            fields.Add(column.Name);
        }
        return Join([.. fields]);
    }

    private string? RoutineLine(Routine routine)
    {
        var kind = routine.Kind switch
        {
            RoutineKind.Procedure => "p",
            RoutineKind.Window => "w",
            RoutineKind.Aggregate => routine.IsHypotheticalSet ? "h" : routine.DirectArgumentCount >= 0 ? "o" : "a",
            _ => "f",
        };
        var volatility = routine.Volatility switch { Volatility.Immutable => "i", Volatility.Stable => "s", _ => "v" };
        var language = routine.Language switch { "internal" => "i", "sql" => "s", "plpgsql" => "p", _ => "c" };
        var direct = kind is "o" or "h" ? routine.DirectArgumentCount.ToString(CultureInfo.InvariantCulture) : "";
        var result = routine.ReturnType.IsKnown ? Type(routine.ReturnType.Oid) : "void";
        var fields = new List<string>
        {
            Name(routine), "*", kind + volatility + (routine.IsStrict ? "s" : "-") + language + direct, (routine.ReturnsSet ? "*" : "") + result,
        };
        foreach (var argument in routine.Arguments)
        {
            var mode = argument.Mode switch
            {
                ArgumentMode.Out => "o|",
                ArgumentMode.InOut => "b|",
                ArgumentMode.Variadic => "v|",
                ArgumentMode.Table => "t|",
                _ => "",
            };
            var name = argument.Name is null ? "" : Checked(argument.Name) + " ";
            fields.Add(mode + name + Type(argument.Type.Oid) + (argument.Default is null ? "" : " = " + OneLine(argument.Default)));
        }
        return Join([.. fields]);
    }

    private string? OperatorLine(Operator item) =>
        Join(Name(item), "*", Type(item.LeftOid), Type(item.RightOid), Type(item.ResultOid), catalog.GetRoutine(item.RoutineOid)?.Name ?? "-");

    private string? CastLine(Cast item)
    {
        var context = item.Context switch { CastContext.Implicit => "i", CastContext.Assignment => "a", _ => "e" };
        var method = item.Method switch { CastMethod.Function => "f", CastMethod.InOut => "i", _ => "b" };
        return Join(Type(item.SourceOid), Type(item.TargetOid), "*", context + method, catalog.GetRoutine(item.RoutineOid)?.Name ?? "-");
    }

    private string? OperatorClassLine(OperatorClass item) => Join(
        Name(item), item.Method, "*", item.IsDefault ? "default" : "-", Type(item.TypeOid), Type(item.KeyTypeOid), item.Family ?? "-");

    /// <summary>A line of the fields, the second of which, the majors, is empty; null where a name could not be written.</summary>
    private string? Join(string? name, params string?[] fields) => Join([name, .. fields]);

    private string? Join(string?[] fields)
    {
        foreach (var field in fields)
        {
            if (field is not null && field.IndexOf('\0') < 0) continue;
            _isIncomplete = true;
            return null;
        }
        return fields[0] + "\t\t" + string.Join("\t", fields, 1, fields.Length - 1);
    }

    private string Name(SchemaObject item)
    {
        var name = Checked(item.Name);
        return item.SchemaOid == extension.SchemaOid || catalog.GetSchema(item.SchemaOid) is not { } schema ? name : Checked(schema.Name) + "." + name;
    }

    private string Type(TypeReference type) =>
        Type(type.Oid) + (type.Modifier < 0 ? "" : ":" + type.Modifier.ToString(CultureInfo.InvariantCulture));

    private string Type(int oid)
    {
        if (oid == 0) return "-";
        if (catalog.GetType(oid) is not { } type) return "\0";
        var name = Checked(type.Name);
        if (type.SchemaOid == BuiltIns.PgCatalogOid) return name;
        if (type.SchemaOid == extension.SchemaOid) return "@extschema@." + name;
        return catalog.GetSchema(type.SchemaOid) is { } schema ? Checked(schema.Name) + "." + name : "\0";
    }

    /// <summary>The name, or a mark that it cannot be written.</summary>
    private static string Checked(string name) => name.IndexOfAny(Unwritable) < 0 || IsOperator(name) ? name : "\0";

    private static bool IsOperator(string name) => name.Length > 0 && name.Trim('+', '-', '*', '/', '<', '>', '=', '~', '!', '@', '#', '%', '^', '&', '|', '`', '?').Length == 0;

    private static string OneLine(string text) => text.Replace("\r\n", " ").Replace('\n', ' ').Replace('\t', ' ');
}
