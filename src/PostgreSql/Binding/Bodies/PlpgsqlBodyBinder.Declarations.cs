using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Plpgsql;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Variables and their types.</summary>
internal sealed partial class PlpgsqlBodyBinder
{
    private void Declare(PlpgsqlDeclaration declaration)
    {
        switch (declaration)
        {
            case VariableDeclaration variable:
                // A default does not see its own variable (pl_gram.y, decl_statement).
                var made = MakeVariable(variable.Name.Name, variable.Type);
                Bind(variable.Default);
                _variables.Add(variable.IsConstant ? made.AsConstant() : made);
                break;
            case AliasDeclaration alias:
                _variables.Add(AliasOf(alias));
                break;
            case CursorDeclaration cursor:
                DeclareCursor(cursor);
                break;
        }
    }

    private void DeclareCursor(CursorDeclaration cursor)
    {
        var outer = _variables;
        _variables = new BodyVariables(_conflict, cursor.Name.Name, outer);
        foreach (var argument in cursor.Arguments) _variables.Add(MakeVariable(argument.Name.Name, argument.Type));
        var bound = BindSql(cursor.Query);
        _variables = outer;
        _variables.Add(new BodyVariable(cursor.Name.Name, TypeReference.Unknown));
        _cursorRows[cursor.Name.Name] = bound;
    }

    /// <summary>What the queries of bound cursors return.</summary>
    private readonly Dictionary<string, BoundStatement> _cursorRows = new(System.StringComparer.Ordinal);

    private BodyVariable AliasOf(AliasDeclaration alias)
    {
        var name = alias.Target.Name.Name;
        if (IsParameter(alias.Target)) return OfParameter(alias.Name.Name, name);
        if (alias.Target.Parts.Count > 1 || _variables.Find(name) is not { } target) return Opaque(alias.Name.Name);
        // A record's other name sees what is assigned to the record.
        if (target.IsRecord) return Opaque(alias.Name.Name);
        return target.As(alias.Name.Name);
    }

    /// <summary><c>$1</c>, which no other name begins like.</summary>
    private static bool IsParameter(QualifiedName name) =>
        name is { Parts.Count: 1, Name: { IsQuoted: false, Name.Length: > 1 } } && name.Name.Name[0] == '$';

    private BodyVariable OfParameter(string name, string parameter) =>
        _context.ParameterTypes is { } types && types.TryGetValue(parameter.Substring(1), out var type)
            ? BodyBinder.VariableOf(_session.Catalog, name, type) : Opaque(name);

    /// <summary>A variable of which only the name is known.</summary>
    private static BodyVariable Opaque(string name) => new(name, TypeReference.Unknown) { IsRow = true };

    private BodyVariable MakeVariable(string name, PlpgsqlType type)
    {
        switch (type.Kind)
        {
            case PlpgsqlTypeKind.Named when type.Type is { } named:
                return BodyBinder.VariableOf(_session.Catalog, name, TypeOfValue(new CastExpression(named.Span, new NullConstant(named.Span), named, CastSyntax.Cast, named.Span)));
            case PlpgsqlTypeKind.RowOf when type.Of is { } relation && !type.IsArray:
                return RowOf(name, relation);
            case PlpgsqlTypeKind.OfColumn when type.Of is { } of:
                return OfColumn(name, of, type.IsArray);
            case PlpgsqlTypeKind.Record:
                return new BodyVariable(name, TypeReference.Unknown) { IsRow = true, IsRecord = true };
            default:
                return Opaque(name);
        }
    }

    /// <summary><c>variable%TYPE</c>, <c>$1%TYPE</c>, or <c>table.column%TYPE</c>.</summary>
    private BodyVariable OfColumn(string name, QualifiedName of, bool isArray)
    {
        if (IsParameter(of))
        {
            var parameter = isArray ? Opaque(name) : OfParameter(name, of.Name.Name);
            if (!isArray && IsCertainlyRow(parameter)) RefusesTypeOf(of);
            return parameter;
        }
        if (of.Parts.Count == 1 || _variables.Find(of.Parts[0].Name) is not null || _variables.HasLabel(of.Parts[0].Name))
        {
            if (of.Parts.Count == 1 && !isArray && _variables.Find(of.Name.Name) is { IsRecord: false } variable)
                return IsCertainlyRow(variable) && RefusesTypeOf(of) ? Opaque(name) : variable.As(name);
            if (!isArray && of.Parts.Count == 1 && _variables.Find(of.Name.Name) is { IsRecord: true }) RefusesTypeOf(of);
            return Opaque(name);
        }
        var parts = of.Parts.ToArray();
        var column = parts[parts.Length - 1];
        System.Array.Resize(ref parts, parts.Length - 1);
        var relation = new QualifiedName(SqlSpan.FromBounds(of.Span.Start, parts[parts.Length - 1].Span.End), new(parts));
        var type = TypeOfValue(new ColumnReference(of.Span, new([relation.Name, column])), relation);
        return isArray ? Opaque(name) : BodyBinder.VariableOf(_session.Catalog, name, type);
    }

    /// <summary>Before 17 a variable could not take the type of a row (pl_comp.c, plpgsql_parse_wordtype).</summary>
    private bool RefusesTypeOf(QualifiedName of)
    {
        if (_session.Catalog.ServerVersion >= 17) return false;
        var isOld = _session.Catalog.ServerVersion < 15;
        var (position, message) = IsParameter(of) ? (of.Span.Start, $"syntax error at or near \"{of.Name.Name}\"")
            : isOld ? (of.Span.Start, $"invalid type name \"{of.Name.Name}%TYPE\"") : (of.Span.End, "syntax error at or near \"%\"");
        Refuse(Wrong("42601", of.Span, position, message), ValueQuery.Of(new NullConstant(of.Span)));
        return true;
    }

    private BodyVariable RowOf(string name, QualifiedName relation)
    {
        var item = relation.Name;
        var type = TypeOfValue(new ColumnReference(item.Span, new([item])), relation);
        return type.IsKnown ? BodyBinder.VariableOf(_session.Catalog, name, type) : Opaque(name);
    }

    /// <summary>The type of an expression, over a relation's row where one is given; what is wrong with the names is noted.</summary>
    private TypeReference TypeOfValue(SqlExpression expression, QualifiedName? relation = null)
    {
        var bound = Binder.Bind(ValueQuery.Of(expression, relation), _text, _session);
        Add(bound);
        return bound.OutputColumnsAreKnown && bound.OutputColumns.Count == 1 ? bound.OutputColumns[0].Type : TypeReference.Unknown;
    }
}
