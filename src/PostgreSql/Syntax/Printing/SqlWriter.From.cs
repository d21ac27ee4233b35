using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>The items of FROM (manual, 7.2.1; gram.y <c>table_ref</c>).</summary>
internal sealed partial class SqlWriter
{
    private void From(FromItem item)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (item)
        {
            case RelationReference relation:
                Relation(relation);
                break;
            case JoinItem join:
                Joins(join);
                break;
            case SubqueryFromItem query:
                AddIf(query.IsLateral, "LATERAL ");
                Parenthesized(query.Query);
                Clause(" ", query.Alias);
                break;
            case ParenthesizedJoin join:
                Parenthesized(join.Join);
                Clause(" ", join.Alias);
                break;
            case FunctionFromItem function:
                Function(function);
                break;
            case XmlTable table:
                Table(table);
                break;
            case JsonTable table:
                Table(table);
                break;
            case HoleFromItem hole:
                AddIf(hole.Span.Length > 0, SqlText.HoleCharacter.ToString());
                Clause(" ", hole.Alias);
                break;
            default:
                Refuse(Missing);
                break;
        }
    }

    private void Relation(RelationReference relation)
    {
        AddIf(relation.IsOnly, "ONLY ");
        Name(relation.Name);
        AddIf(relation.IsStar, " *");
        Clause(" ", relation.Alias);
        Clause(" ", relation.Sample);
    }

    /// <summary>Chains lean to the left and may be long: they are walked down by a loop.</summary>
    private void Joins(JoinItem last)
    {
        var chain = new Stack<JoinItem>();
        FromItem first = last;
        while (first is JoinItem join)
        {
            chain.Push(join);
            first = join.Left;
        }
        From(first);
        while (chain.Count > 0) JoinTo(chain.Pop());
    }

    /// <summary>A join's word and its right side.</summary>
    private void JoinTo(JoinItem join)
    {
        if (join is { Kind: JoinKind.Cross, Right: HoleFromItem { Alias: null } })
        {
            // What the holes join is not known, nor how.
            Add(" " + SqlText.HoleCharacter);
            Clause(" ON ", join.On);
            return;
        }
        AddIf(join.IsNatural, " NATURAL");
        Add(join.Kind switch
        {
            JoinKind.Left => " LEFT JOIN ",
            JoinKind.Right => " RIGHT JOIN ",
            JoinKind.Full => " FULL JOIN ",
            JoinKind.Cross => " CROSS JOIN ",
            _ => " JOIN ",
        });
        // What joins without a condition takes one item on its right, and a chain there would be read as leaning to the left.
        var isBare = join.Right is JoinItem && join.On is null && join.Using.IsEmpty;
        AddIf(isBare, "(");
        From(join.Right);
        AddIf(isBare, ")");
        Clause(" ON ", join.On);
        if (join.Using.IsEmpty) return;
        Add(" USING ");
        Parenthesized(join.Using);
        Clause(" AS ", join.UsingAlias);
    }

    private void Function(FunctionFromItem function)
    {
        AddIf(function.IsLateral, "LATERAL ");
        if (function.IsRowsFrom)
        {
            Add("ROWS FROM ");
            Parenthesized(function.Functions);
        }
        else List(function.Functions);
        AddIf(function.WithOrdinality, " WITH ORDINALITY");
        Clause(" ", function.Alias);
    }

    private bool TablePart(SqlNode node)
    {
        switch (node)
        {
            case TableAlias alias:
                Add("AS");
                Clause(" ", alias.Name);
                Columns(alias.Columns);
                Columns(alias.ColumnDefinitions);
                return true;
            case FunctionColumn column:
                Name(column.Name);
                // The type is in the hole that is a piece of the name.
                if (!(column.Type is { Span.IsEmpty: true, HasHole: true } && column.Name.Name.Length > 1)) Clause(" ", column.Type);
                Clause(" COLLATE ", column.Collation);
                return true;
            case TableSample sample:
                Clause("TABLESAMPLE ", sample.Method);
                Columns(sample.Arguments);
                if (sample.Seed is null) return true;
                Add(" REPEATABLE ");
                Parenthesized(sample.Seed);
                return true;
            case RowsFromItem item:
                Write(item.Function);
                if (item.ColumnDefinitions.IsEmpty) return true;
                Add(" AS");
                Columns(item.ColumnDefinitions);
                return true;
            case XmlNamespace space:
                AddIf(space.Name is null, "DEFAULT ");
                Restricted(space.Uri);
                Clause(" AS ", space.Name);
                return true;
            case XmlTableColumn column:
                Column(column);
                return true;
            default:
                return false;
        }
    }

    /// <summary>gram.y <c>xmltable</c>.</summary>
    private void Table(XmlTable table)
    {
        AddIf(table.IsLateral, "LATERAL ");
        Add("XMLTABLE(");
        if (!table.Namespaces.IsEmpty)
        {
            Clause("XMLNAMESPACES(", table.Namespaces);
            Add("), ");
        }
        PrimaryOnly(table.Row);
        Add(" PASSING ");
        PrimaryOnly(table.Document);
        Clause(" COLUMNS ", table.Columns);
        Add(")");
        Clause(" ", table.Alias);
    }

    private void Column(XmlTableColumn column)
    {
        Name(column.Name);
        if (column.Type is null)
        {
            Add(" FOR ORDINALITY");
            return;
        }
        Clause(" ", column.Type);
        if (column.Path is not null)
        {
            Add(" PATH ");
            Restricted(column.Path);
        }
        if (column.Default is not null)
        {
            Add(" DEFAULT ");
            Restricted(column.Default);
        }
        AddIf(column.IsNotNull, " NOT NULL");
    }
}
