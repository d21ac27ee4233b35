using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.CSharp.Migrations.Fluent;

/// <summary>A table that a chain is about. Without a schema it lies in <c>public</c> (PostgresQuoter).</summary>
internal sealed class FluentTable(string? schema, string name)
{
    public string? Schema { get; set; } = schema;

    public string Name { get; set; } = name;

    public string Quoted => Identifiers.Quote(SchemaOrPublic, Name);

    public string SchemaOrPublic => string.IsNullOrEmpty(Schema) ? "public" : Schema!;

    public MigrationTarget Target => new(SchemaOrPublic, Name);
}

/// <summary>An index or a foreign key.</summary>
internal abstract class FluentDetail
{
    public string? Name { get; set; }

    public abstract FluentTable Table { get; }

    public abstract string Create();
}

/// <summary>CREATE INDEX; without a name <c>IX_table_column</c>.</summary>
internal sealed class FluentIndex(FluentTable table) : FluentDetail
{
    public override FluentTable Table => table;

    public bool IsUnique { get; set; }

    public List<(string Name, bool IsDescending)> Columns { get; } = [];

    public List<string> Included { get; } = [];

    public string? Filter { get; set; }

    public string? IndexMethod { get; set; }

    public string Quoted => Identifiers.Quote(table.SchemaOrPublic, NameOrRule);

    private string NameOrRule => Name is { Length: > 0 } ? Name : "IX_" + table.Name + string.Concat(Columns.Select(static column => "_" + column.Name));

    public override string Create()
    {
        if (Columns.Count == 0) throw new UnknownPartException("has columns that are not known");
        var columns = string.Join(", ", Columns.Select(static column => Identifiers.Quote(column.Name) + (column.IsDescending ? " DESC" : " ASC")));
        return $"CREATE {(IsUnique ? "UNIQUE " : "")}INDEX {Identifiers.Quote(NameOrRule)} ON {table.Quoted}{(IndexMethod is null ? "" : " USING " + IndexMethod)} ({columns})"
            + (Included.Count > 0 ? $" INCLUDE ({OperationText.List(Included)})" : "") + (Filter is null ? "" : " WHERE " + Filter);
    }
}

/// <summary>ADD CONSTRAINT … FOREIGN KEY; without a name <c>FK_table_column_referenced_column</c>.</summary>
internal sealed class FluentForeignKey(FluentTable table, FluentTable referenced) : FluentDetail
{
    private string _actions = "";

    public override FluentTable Table => table;

    public List<string> Columns { get; } = [];

    public List<string> Referenced { get; } = [];

    public string NameOrRule => Name is { Length: > 0 } ? Name : $"FK_{table.Name}{string.Concat(Columns.Select(static column => "_" + column))}_{referenced.Name}{string.Concat(Referenced.Select(static column => "_" + column))}";

    public void Apply(FluentCall call)
    {
        var action = call.Member(0) switch
        {
            "None" => null,
            "Cascade" => "CASCADE",
            "SetNull" => "SET NULL",
            "SetDefault" => "SET DEFAULT",
            _ => throw new UnknownPartException("has an action that is not known"),
        };
        if (action is null) return;
        if (call.Name != "OnUpdate") _actions += " ON DELETE " + action;
        if (call.Name != "OnDelete") _actions += " ON UPDATE " + action;
    }

    public override string Create() => $"ALTER TABLE {table.Quoted} ADD CONSTRAINT {Identifiers.Quote(NameOrRule)} FOREIGN KEY ({OperationText.List(Columns)}) "
        + $"REFERENCES {referenced.Quoted} ({OperationText.List(Referenced)}){_actions}";
}
