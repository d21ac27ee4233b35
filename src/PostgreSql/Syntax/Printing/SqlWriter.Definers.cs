namespace DbImpact.PostgreSql.Syntax;

/// <summary>What is defined by a list of <c>name = value</c> (gram.y <c>DefineStmt</c>), and what is alike.</summary>
internal sealed partial class SqlWriter
{
    private bool Definer(SqlStatement statement)
    {
        switch (statement)
        {
            case CreateAggregateStatement create:
                Create(create.OrReplace, "AGGREGATE ", create.Name);
                if (!create.IsOldStyle) AggregateParameters(create.IsStar, create.Parameters, create.DirectCount);
                Columns(create.Definition);
                return true;
            case CreateOperatorStatement create:
                Clause("CREATE OPERATOR ", create.Name);
                Columns(create.Definition);
                return true;
            case AlterOperatorStatement alter:
                Alter(alter.Operator);
                Add(" SET");
                Columns(alter.Definition);
                return true;
            case CreateTextSearchStatement create:
                Clause("CREATE " + Words(create.Kind) + " ", create.Name);
                Columns(create.Definition);
                return true;
            case AlterTextSearchDictionaryStatement alter:
                Clause("ALTER TEXT SEARCH DICTIONARY ", alter.Name);
                Columns(alter.Options);
                return true;
            case AlterTextSearchMappingStatement alter:
                Mapping(alter);
                return true;
            case CreateCollationStatement create:
                Clause(create.IfNotExists ? "CREATE COLLATION IF NOT EXISTS " : "CREATE COLLATION ", create.Name);
                Clause(" FROM ", create.From);
                Columns(create.Definition);
                return true;
            case AlterCollationStatement alter:
                Clause("ALTER COLLATION ", alter.Name);
                Add(" REFRESH VERSION");
                return true;
            default:
                return OperatorClassStatement(statement) || Conversion(statement) || Handling(statement);
        }
    }

    private bool OperatorClassStatement(SqlStatement statement)
    {
        switch (statement)
        {
            case CreateOperatorClassStatement create:
                Clause("CREATE OPERATOR CLASS ", create.Name);
                Clause(create.IsDefault ? " DEFAULT FOR TYPE " : " FOR TYPE ", create.Type);
                Clause(" USING ", create.AccessMethod);
                Clause(" FAMILY ", create.Family);
                Clause(" AS ", create.Items);
                return true;
            case CreateOperatorFamilyStatement create:
                Clause("CREATE OPERATOR FAMILY ", create.Name);
                Clause(" USING ", create.AccessMethod);
                return true;
            case AlterOperatorFamilyStatement alter:
                Clause("ALTER OPERATOR FAMILY ", alter.Name);
                Clause(" USING ", alter.AccessMethod);
                Clause(alter.IsDrop ? " DROP " : " ADD ", alter.Items);
                return true;
            default:
                return false;
        }
    }

    /// <summary>gram.y <c>opclass_item</c>, <c>opclass_drop</c>.</summary>
    private void Item(OperatorClassItem item)
    {
        Add(Spelled(item.Kind.ToString()));
        Clause(" ", item.Number);
        Clause(" ", item.Operator);
        if (item.IsLeftNone) OperatorArguments(null, item.ArgumentTypes[0]);
        else if (item.IsRightNone) OperatorArguments(item.ArgumentTypes[0], null);
        else Columns(item.ArgumentTypes);
        Clause(" ", item.Function);
        AddIf(item.IsForSearch, " FOR SEARCH");
        Clause(" FOR ORDER BY ", item.OrderByFamily);
        AddIf(item.IsRecheck, " RECHECK");
        Clause(" ", item.Storage);
    }

    private bool Conversion(SqlStatement statement)
    {
        switch (statement)
        {
            case CreateConversionStatement create:
                Clause(create.IsDefault ? "CREATE DEFAULT CONVERSION " : "CREATE CONVERSION ", create.Name);
                Clause(" FOR ", create.SourceEncoding);
                Clause(" TO ", create.TargetEncoding);
                Clause(" FROM ", create.Function);
                return true;
            case CreateCastStatement create:
                Add("CREATE CAST ");
                SourceAndTarget(create.Source, create.Target);
                Add(create.Method switch
                {
                    CastMethod.Function => " WITH FUNCTION",
                    CastMethod.InOut => " WITH INOUT",
                    _ => " WITHOUT FUNCTION",
                });
                Clause(" ", create.Function);
                AddIf(create.Context == CastContext.Assignment, " AS ASSIGNMENT");
                AddIf(create.Context == CastContext.Implicit, " AS IMPLICIT");
                return true;
            case CreateTransformStatement create:
                Add(create.OrReplace ? "CREATE OR REPLACE TRANSFORM FOR " : "CREATE TRANSFORM FOR ");
                Type(create.Type);
                Clause(" LANGUAGE ", create.Language);
                Clause(" (FROM SQL WITH FUNCTION ", create.FromSql);
                Clause(create.FromSql is null ? " (TO SQL WITH FUNCTION " : ", TO SQL WITH FUNCTION ", create.ToSql);
                Add(")");
                return true;
            default:
                return false;
        }
    }

    private bool Handling(SqlStatement statement)
    {
        switch (statement)
        {
            case CreateAssertionStatement create:
                Clause("CREATE ASSERTION ", create.Name);
                Add(" CHECK ");
                Parenthesized(create.Check);
                Attributes(create.Attributes);
                return true;
            case CreateLanguageStatement create:
                Add(create.OrReplace ? "CREATE OR REPLACE " : "CREATE ");
                AddIf(create.IsTrusted, "TRUSTED ");
                Clause("LANGUAGE ", create.Name);
                Clause(" HANDLER ", create.Handler);
                Clause(" INLINE ", create.InlineHandler);
                Clause(" VALIDATOR ", create.Validator);
                AddIf(create.IsNoValidator, " NO VALIDATOR");
                return true;
            case CreateAccessMethodStatement create:
                Clause("CREATE ACCESS METHOD ", create.Name);
                Clause(create.IsTable ? " TYPE TABLE HANDLER " : " TYPE INDEX HANDLER ", create.Handler);
                return true;
            default:
                return false;
        }
    }

    /// <summary>gram.y <c>AlterTSConfigurationStmt</c>.</summary>
    private void Mapping(AlterTextSearchMappingStatement alter)
    {
        Clause("ALTER TEXT SEARCH CONFIGURATION ", alter.Name);
        var isReplace = alter.Change == TextSearchMappingChange.Replace;
        Add(isReplace ? " ALTER MAPPING" : " " + Spelled(alter.Change.ToString()) + " MAPPING");
        AddIf(alter.IfExists, " IF EXISTS");
        Clause(" FOR ", alter.TokenTypes);
        if (!isReplace)
        {
            Clause(" WITH ", alter.Dictionaries);
            return;
        }
        for (var i = 0; i < alter.Dictionaries.Count; i++)
            Clause(i == 0 ? " REPLACE " : " WITH ", alter.Dictionaries[i]);
    }

    /// <summary>gram.y <c>aggr_args</c>, which <c>func_args</c> is a part of.</summary>
    private void AggregateParameters(bool isStar, NodeList<RoutineParameter> parameters, int directCount)
    {
        Add("(");
        AddIf(isStar, "*");
        for (var i = 0; i < parameters.Count; i++)
        {
            if (i == directCount) Add(i > 0 ? " ORDER BY " : "ORDER BY ");
            else AddIf(i > 0, ", ");
            Write(parameters[i]);
        }
        Add(")");
    }
}
