namespace DbImpact.PostgreSql.Syntax;

/// <summary>Functions, procedures and code (gram.y <c>CreateFunctionStmt</c>, <c>DoStmt</c>, <c>CallStmt</c>).</summary>
internal sealed partial class SqlWriter
{
    private bool RoutineStatement(SqlStatement statement)
    {
        switch (statement)
        {
            case CreateRoutineStatement create:
                CreateRoutine(create);
                return true;
            case AlterRoutineStatement alter:
                Alter(alter.Routine);
                foreach (var option in alter.Options) Clause(" ", option);
                AddIf(alter.IsRestrict, " RESTRICT");
                return true;
            case ReturnStatement returning:
                Clause("RETURN ", returning.Expression);
                return true;
            case DoStatement block:
                Add("DO");
                Clause(" ", block.Code);
                Clause(" LANGUAGE ", block.Language);
                return true;
            case CallStatement call:
                Clause("CALL ", call.Call);
                return true;
            default:
                return false;
        }
    }

    private void CreateRoutine(CreateRoutineStatement create)
    {
        Create(create.OrReplace, create.IsProcedure ? "PROCEDURE " : "FUNCTION ", create.Name);
        Parenthesized(create.Parameters);
        Clause(" RETURNS ", create.Returns);
        if (create.ReturnsTable)
        {
            Add(" RETURNS TABLE ");
            Parenthesized(create.TableColumns);
        }
        foreach (var option in create.Options) Clause(" ", option);
        Clause(" ", create.Body);
    }

    private bool RoutinePart(SqlNode node)
    {
        switch (node)
        {
            case RoutineParameter parameter:
                Parameter(parameter);
                return true;
            case RoutineOption option:
                Option(option);
                return true;
            case RoutineBody { Return: { } expression }:
                Clause("RETURN ", expression);
                return true;
            case RoutineBody body:
                Add("BEGIN ATOMIC ");
                foreach (var statement in body.Statements)
                {
                    Statement(statement);
                    Add("; ");
                }
                Add("END");
                return true;
            default:
                return false;
        }
    }

    private void Parameter(RoutineParameter parameter)
    {
        Add(parameter.Mode switch
        {
            ParameterMode.In => "IN ",
            ParameterMode.Out => "OUT ",
            ParameterMode.InOut => "INOUT ",
            ParameterMode.Variadic => "VARIADIC ",
            _ => "",
        });
        if (parameter.Name is not null)
        {
            Name(parameter.Name);
            Add(" ");
        }
        Type(parameter.Type);
        Clause(" DEFAULT ", parameter.Default);
    }

    /// <summary>gram.y <c>createfunc_opt_item</c>.</summary>
    private void Option(RoutineOption option)
    {
        Add(option.Kind switch
        {
            RoutineOptionKind.As => "AS ",
            RoutineOptionKind.Language => "LANGUAGE ",
            RoutineOptionKind.Transform => "TRANSFORM ",
            RoutineOptionKind.Cost => "COST ",
            RoutineOptionKind.Rows => "ROWS ",
            RoutineOptionKind.Support => "SUPPORT ",
            RoutineOptionKind.Parallel => "PARALLEL ",
            RoutineOptionKind.Set => "",
            _ => Spelled(option.Kind.ToString()),
        });
        Clause("", option.Text);
        Clause(", ", option.LinkSymbol);
        Clause("", option.Name);
        Clause("", option.Number);
        Clause("", option.Support);
        Clause("", option.Setting);
        var separator = "";
        foreach (var type in option.TransformTypes)
        {
            Clause(separator + "FOR TYPE ", type);
            separator = ", ";
        }
    }
}
