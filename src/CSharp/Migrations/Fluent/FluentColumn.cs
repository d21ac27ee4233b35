using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.CSharp.Migrations.Fluent;

/// <summary>A column while its chain is read, and what comes behind the statement that makes it: its index, its foreign keys.</summary>
internal sealed class FluentColumn(FluentTable table, string name)
{
    private FluentForeignKey? _foreignKey;

    public string Name { get; } = name;

    public string? Type { get; private set; }

    /// <summary>Null where the chain does not say it: a new column takes no NULL, an altered one stays as it is.</summary>
    public bool? IsNullable { get; private set; }

    public string? Default { get; private set; }

    public bool IsDefaultUnknown { get; private set; }

    public bool IsPrimaryKey { get; private set; }

    public string? PrimaryKeyName { get; private set; }

    /// <summary>The value that rows get which are there before a column that takes no NULL.</summary>
    public string? Existing { get; private set; }

    private bool IsIdentity { get; set; }

    private string? Generation { get; set; }

    private string? Computed { get; set; }

    /// <summary>Indexes and foreign keys, in the order in which the chain names them.</summary>
    public List<FluentDetail> Details { get; } = [];

    /// <returns>Whether the call is one on a column.</returns>
    public bool Apply(FluentCall call)
    {
        if (FluentTypes.Of(call) is { } type)
        {
            Type = type;
            return true;
        }
        switch (call.Name)
        {
            case "Nullable":
                IsNullable = true;
                return true;
            case "NotNullable":
                IsNullable = false;
                return true;
            case "Identity":
                IsIdentity = true;
                Generation = call.Count > 0 ? call[0].ToString().EndsWith(".Always", System.StringComparison.Ordinal) ? "ALWAYS" : "BY DEFAULT" : null;
                return true;
            case "PrimaryKey":
                IsPrimaryKey = true;
                PrimaryKeyName = call.OptionalText(0);
                return true;
            case "WithDefaultValue" or "WithDefault":
                Default = FluentValue.Of(call[0], call);
                IsDefaultUnknown = Default is null;
                return true;
            case "WithColumnDescription" or "WithColumnAdditionalDescription" or "WithColumnAdditionalDescriptions":
                return true;
            case "SetExistingRowsTo":
                Existing = FluentValue.Of(call[0], call) ?? "NULL";
                return true;
            case "Computed":
                Computed = call.Text(0);
                return true;
            case "Unique" or "Indexed":
                var index = new FluentIndex(table) { Name = call.OptionalText(0), IsUnique = call.Name == "Unique" };
                index.Columns.Add((Name, false));
                Details.Add(index);
                return true;
            case "ForeignKey" or "ReferencedBy":
                if (call.Count > 0) AddForeignKey(call);
                return true;
            case "OnDelete" or "OnUpdate" or "OnDeleteOrUpdate" when _foreignKey is not null:
                _foreignKey.Apply(call);
                return true;
            default:
                return false;
        }
    }

    public string Definition(bool isIdentitySupported)
    {
        var type = Type ?? throw new UnknownPartException("has a column without a type");
        if (IsDefaultUnknown) throw new UnknownPartException("has a default that is not known");
        var identity = isIdentitySupported ? $" GENERATED {Generation ?? "ALWAYS"} AS IDENTITY" : "";
        var text = Identifiers.Quote(Name) + " " + (IsIdentity && identity.Length == 0 ? FluentTypes.Serial(type) : type);
        if (Computed is not null) return $"{text} GENERATED ALWAYS AS ({Computed}) STORED";
        if (IsNullable != true && Existing is null) text += " NOT NULL";
        if (Default is not null) text += " DEFAULT " + Default;
        return text + (IsIdentity ? identity : "");
    }

    /// <summary>What an altered column's type and nullability become.</summary>
    public string Changes()
    {
        var column = Identifiers.Quote(Name);
        var changes = new List<string>();
        if (Type is not null) changes.Add($"ALTER {column} TYPE {(IsIdentity ? FluentTypes.Serial(Type) : Type)}");
        if (IsNullable is { } isNullable) changes.Add($"ALTER {column} {(isNullable ? "DROP" : "SET")} NOT NULL");
        return string.Join(", ", changes);
    }

    /// <summary>(table, column), (name, table, column), (name, schema, table, column).</summary>
    private void AddForeignKey(FluentCall call)
    {
        var texts = call.Arguments!.Arguments.Select((_, i) => call.OptionalText(i)).ToArray();
        if (texts.Length < 2) throw new UnknownPartException("has a foreign key that is not known");
        var (name, schema) = (texts.Length > 2 ? texts[0] : null, texts.Length > 3 ? texts[1] : null);
        var other = new FluentTable(schema, texts[texts.Length - 2]!);
        var column = texts[texts.Length - 1]!;
        var isOwn = call.Name == "ForeignKey";
        _foreignKey = new FluentForeignKey(isOwn ? table : other, isOwn ? other : table) { Name = name };
        _foreignKey.Columns.Add(isOwn ? Name : column);
        _foreignKey.Referenced.Add(isOwn ? column : Name);
        Details.Add(_foreignKey);
    }
}
