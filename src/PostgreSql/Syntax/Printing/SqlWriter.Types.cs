namespace DbImpact.PostgreSql.Syntax;

/// <summary>Names of types (gram.y <c>Typename</c>), as format_type spells those that the grammar knows by keywords.</summary>
internal sealed partial class SqlWriter
{
    private void Type(TypeName type)
    {
        AddIf(type.IsSetOf, "SETOF ");
        // The type of a column is in the hole that its name is in; two holes are both of them, too.
        if (type.Span.IsEmpty && type.Name.HasHole) Add(SqlText.HoleCharacter);
        else if (type.IsSystem) SystemType(type);
        else
        {
            Name(type.Name);
            AddIf(type.IsPercentType, Escaped("%TYPE"));
            if (!type.Modifiers.IsEmpty) Parenthesized(type.Modifiers);
        }
        foreach (var bound in type.ArrayBounds) Bound(bound);
    }

    private void Bound(ArrayBound bound)
    {
        Add("[");
        if (bound.Hole is not null) Add(SqlText.HoleCharacter);
        else if (bound.Size is { } size) Add(size);
        Add("]");
    }

    private void SystemType(TypeName type)
    {
        Add(type.Name.Name.Name switch
        {
            "int2" => "smallint",
            "int4" => "integer",
            "int8" => "bigint",
            "float4" => "real",
            "float8" => "double precision",
            "bool" => "boolean",
            "varbit" => "bit varying",
            "bpchar" => "character",
            "timetz" => "time",
            "timestamptz" => "timestamp",
            var name => name,
        });
        if (type.IntervalFields != IntervalFields.None)
        {
            Fields(type);
            return;
        }
        if (!type.Modifiers.IsEmpty) Parenthesized(type.Modifiers);
        AddIf(type.Name.Name.Name is "timetz" or "timestamptz", " with time zone");
    }

    /// <summary>gram.y <c>opt_interval</c>.</summary>
    private void Fields(TypeName type)
    {
        var first = IntervalFields.None;
        var last = IntervalFields.None;
        for (var field = IntervalFields.Year; field <= IntervalFields.Second; field = (IntervalFields)((int)field << 1))
        {
            if ((type.IntervalFields & field) == 0) continue;
            if (first == IntervalFields.None) first = field;
            last = field;
        }
        Add(" " + first.ToString().ToUpperInvariant());
        if (last != first) Add(" TO " + last.ToString().ToUpperInvariant());
        if (!type.Modifiers.IsEmpty) Parenthesized(type.Modifiers);
    }
}
