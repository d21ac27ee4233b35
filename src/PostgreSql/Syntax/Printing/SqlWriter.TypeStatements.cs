namespace DbImpact.PostgreSql.Syntax;

/// <summary>Types and domains.</summary>
internal sealed partial class SqlWriter
{
    private bool TypeStatement(SqlStatement statement)
    {
        switch (statement)
        {
            case CreateEnumStatement create:
                Clause("CREATE TYPE ", create.Name);
                Add(" AS ENUM ");
                Parenthesized(create.Labels);
                return true;
            case CreateCompositeTypeStatement create:
                Clause("CREATE TYPE ", create.Name);
                Add(" AS ");
                Parenthesized(create.Attributes);
                return true;
            case CreateRangeTypeStatement create:
                Clause("CREATE TYPE ", create.Name);
                Add(" AS RANGE");
                Columns(create.Definition);
                return true;
            case CreateBaseTypeStatement create:
                Clause("CREATE TYPE ", create.Name);
                Columns(create.Definition);
                return true;
            case AlterEnumAddValueStatement alter:
                Clause("ALTER TYPE ", alter.Name);
                Clause(alter.IfNotExists ? " ADD VALUE IF NOT EXISTS " : " ADD VALUE ", alter.Value);
                Clause(alter.IsBefore ? " BEFORE " : " AFTER ", alter.Neighbor);
                return true;
            case AlterEnumRenameValueStatement alter:
                Clause("ALTER TYPE ", alter.Name);
                Clause(" RENAME VALUE ", alter.OldValue);
                Clause(" TO ", alter.NewValue);
                return true;
            case AlterEnumDropValueStatement alter:
                Clause("ALTER TYPE ", alter.Name);
                Clause(" DROP VALUE ", alter.Value);
                return true;
            case AlterTypeOptionsStatement alter:
                Clause("ALTER TYPE ", alter.Name);
                Add(" SET");
                Columns(alter.Definition);
                return true;
            case CreateDomainStatement create:
                Clause("CREATE DOMAIN ", create.Name);
                Clause(" AS ", create.Type);
                Clause(" COLLATE ", create.Collation);
                foreach (var constraint in create.Constraints) Clause(" ", constraint);
                return true;
            case AlterDomainStatement alter:
                AlterDomain(alter);
                return true;
            default:
                return false;
        }
    }

    private void AlterDomain(AlterDomainStatement alter)
    {
        Clause("ALTER DOMAIN ", alter.Name);
        Add(alter.Kind switch
        {
            AlterDomainKind.SetDefault => " SET DEFAULT",
            AlterDomainKind.DropDefault => " DROP DEFAULT",
            AlterDomainKind.SetNotNull => " SET NOT NULL",
            AlterDomainKind.DropNotNull => " DROP NOT NULL",
            AlterDomainKind.AddConstraint => " ADD",
            AlterDomainKind.DropConstraint => " DROP CONSTRAINT",
            _ => " VALIDATE CONSTRAINT",
        });
        AddIf(alter.IfExists, " IF EXISTS");
        Clause(" ", alter.Default);
        Clause(" ", alter.Constraint);
        Clause(" ", alter.ConstraintName);
        Behavior(alter.Behavior);
    }
}
