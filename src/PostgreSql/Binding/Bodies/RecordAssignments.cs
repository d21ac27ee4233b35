using System.Collections.Generic;
using DbImpact.PostgreSql.Plpgsql;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>How often a body gives rows to each of its variables, whatever block they are of.</summary>
internal sealed class RecordAssignments
{
    private readonly Dictionary<string, int> _counts = new(System.StringComparer.Ordinal);

    public RecordAssignments(PlpgsqlBlock block) => block.Walk(Enter);

    public bool IsAssignedOnce(string name) => _counts.TryGetValue(name, out var count) && count == 1;

    private bool Enter(SqlNode node)
    {
        switch (node)
        {
            case IntoTarget target:
                foreach (var variable in target.Variables) Count(variable.Parts[0].Name);
                break;
            case AssignStatement { Target: ColumnReference { Names.IsEmpty: false } target }:
                Count(target.Names[0].Name);
                break;
            case AssignStatement { Target: IndirectionExpression { Operand: ColumnReference { Names.IsEmpty: false } target } }:
                Count(target.Names[0].Name);
                break;
            case VariableDeclaration { Default: not null } declaration:
                Count(declaration.Name.Name);
                break;
            case AliasDeclaration alias:
                // Whatever is done to the other name is done to this variable.
                Count(alias.Target.Name.Name);
                Count(alias.Target.Name.Name);
                break;
            case CallStatement call:
                // An argument may be given a value.
                call.Walk(CountName);
                break;
        }
        return true;
    }

    private bool CountName(SqlNode node)
    {
        if (node is ColumnReference { Names.IsEmpty: false } reference)
        {
            Count(reference.Names[0].Name);
            Count(reference.Names[0].Name);
        }
        return true;
    }

    private void Count(string name)
    {
        _counts.TryGetValue(name, out var count);
        _counts[name] = count + 1;
    }
}
