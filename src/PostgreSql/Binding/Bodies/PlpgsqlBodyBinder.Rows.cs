using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Plpgsql;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Fields that are assigned, rows that are returned, and commands that EXECUTE is given as they are.</summary>
internal sealed partial class PlpgsqlBodyBinder
{
    /// <summary><c>row.field := value</c>: the field has to be there (pl_exec.c, exec_assign_value).</summary>
    private BoundStatement AssignField(SqlExpression target, BoundStatement value)
    {
        if ((target as IndirectionExpression)?.Operand is ColumnReference inner) target = inner;
        if (target is not ColumnReference { Star: null, Names: { Count: 2 } names } || _variables.HasLabel(names[0].Name)) return value;
        if (_variables.Find(names[0].Name) is not { IsRow: true, FieldsAreKnown: true } row || names[1].HasHole) return value;
        foreach (var field in row.Fields)
        {
            if (!string.Equals(field.Name, names[1].Name, System.StringComparison.Ordinal)) continue;
            return field is { Relation: { } relation, Base: { } column } ? value.With(null, WriteOf(names[1], relation, column)) : value;
        }
        return value.With(
            new BindingError
            {
                Kind = BindingErrorKind.ColumnNotFound,
                SqlState = "42703",
                Span = names[1].Span,
                Position = -1,
                Message = $"record \"{names[0].Name}\" has no field \"{names[1].Name}\"",
                Name = names[1].Name,
                RelationOid = row.Type.IsKnown ? _session.Catalog.GetType(row.Type.Oid)?.RelationOid ?? 0 : 0,
            },
            null);
    }

    private static BoundReference WriteOf(Identifier name, Relation relation, Column column) => new()
    {
        Kind = ReferenceKind.Column,
        Span = name.Span,
        Identifier = name,
        Oid = relation.Oid,
        RelationOid = relation.Oid,
        ColumnOrdinal = column.Ordinal,
        Name = column.Name,
        Access = ReferenceAccess.Update,
        IsDerived = true,
        IsByName = string.Equals(name.Name, column.Name, System.StringComparison.Ordinal),
    };

    /// <summary>RETURN QUERY: the rows are returned as they are, so that each column has to be of the very type (convert_tuples_by_position).</summary>
    private void BindReturned(SqlStatement query)
    {
        var bound = Binder.Bind(query, _text, _context with { Variables = _variables });
        var detail = bound is { OutputColumnsAreKnown: true, IsCertain: true, Errors.Count: 0 } && ReturnedTypes() is { } types ? Difference(bound, types) : null;
        if (detail is null)
        {
            Add(bound);
            return;
        }
        var error = new BindingError
        {
            Kind = BindingErrorKind.TypeMismatch,
            SqlState = "42804",
            Span = query.Span,
            Position = -1,
            Message = "structure of query does not match function result type",
            Detail = detail,
        };
        Add(bound.With(error, null));
    }

    private string? Difference(BoundStatement query, List<TypeReference> wanted)
    {
        var given = query.OutputColumns;
        if (given.Count != wanted.Count)
            return $"Number of returned columns ({given.Count}) does not match expected column count ({wanted.Count}).";
        for (var i = 0; i < wanted.Count; i++)
        {
            if (!given[i].Type.IsKnown || !wanted[i].IsKnown || given[i].Type.Oid == wanted[i].Oid) continue;
            var path = _session.SearchPath;
            return $"Returned type {TypeFormatter.Format(_session.Catalog, given[i].Type, path)} does not match expected type " +
                $"{TypeFormatter.Format(_session.Catalog, wanted[i], path)} in column {i + 1}.";
        }
        return null;
    }

    /// <summary>The columns of the routine's rows; null where they are not known, or the call tells them.</summary>
    private List<TypeReference>? ReturnedTypes()
    {
        if (!_routine.ReturnsSet) return null;
        var types = new List<TypeReference>();
        foreach (var argument in _routine.Arguments)
            if (argument.Mode is ArgumentMode.Out or ArgumentMode.InOut or ArgumentMode.Table) types.Add(argument.Type);
        if (types.Count == 0)
        {
            var result = _session.Catalog.GetType(_routine.ReturnType.Oid);
            if (result is { RelationOid: not 0 and var oid })
            {
                if (_session.Catalog.GetRelation(oid) is not { ColumnsAreKnown: true } relation) return null;
                foreach (var column in relation.Columns) types.Add(column.Type);
            }
            else
            {
                types.Add(_routine.ReturnType);
            }
        }
        foreach (var type in types)
            if (_session.Catalog.GetType(type.Oid) is not { Kind: not (TypeKind.Pseudo or TypeKind.Shell) } found || IsRowDomain(found)) return null;
        return types;
    }

    private bool IsRowDomain(SqlType type) => type is { Kind: TypeKind.Domain } && _session.Catalog.GetType(type.BaseType.Oid) is { RelationOid: not 0 };

    /// <summary>
    /// EXECUTE of a constant that is written as it is: a statement as any other, which sees none of the variables. Its places are those of
    /// the body, of which all else is blanked.
    /// </summary>
    private bool BindConstantCommand(PlpgsqlExpression command, Dictionary<string, TypeReference> types)
    {
        if (command.Query.Body is not SelectQuery { Items: { Count: 1 } items } || items[0].Expression is not StringConstant { HasHole: false } constant) return false;
        var written = _text.Slice(constant.Span);
        if (written.Length != constant.Value.Length + 2 || written[0] != '\'' || written.Substring(1, constant.Value.Length) != constant.Value) return false;
        var text = new SqlText(new string(' ', constant.Span.Start + 1) + constant.Value);
        var script = SqlParser.ParseScript(text, new ParserOptions { ServerVersion = _session.Catalog.ServerVersion });
        if (script.Errors.Count > 0 || script.Statements.Count != 1) return false;
        if (script.Statements[0] is not (SelectStatement or InsertStatement or UpdateStatement or DeleteStatement or MergeStatement)) return false;
        Add(Binder.Bind(script.Statements[0], text, _session with { ParameterTypes = types, Variables = null }));
        return true;
    }
}
