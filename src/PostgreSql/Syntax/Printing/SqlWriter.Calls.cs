namespace DbImpact.PostgreSql.Syntax;

/// <summary>Function calls, and the functions that have a syntax of their own (gram.y <c>func_expr</c>).</summary>
internal sealed partial class SqlWriter
{
    private void Call(FunctionCall call)
    {
        Name(call.Name);
        Add("(");
        AddIf(call.IsStar, "*");
        Quantify(call.Quantifier);
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            AddIf(i > 0, ", ");
            AddIf(call.IsVariadic && i == call.Arguments.Count - 1, "VARIADIC ");
            Write(call.Arguments[i]);
        }
        Clause(" ORDER BY ", call.OrderBy);
        Add(")");
        if (!call.WithinGroup.IsEmpty)
        {
            Clause(" WITHIN GROUP (ORDER BY ", call.WithinGroup);
            Add(")");
        }
        Trimmings(call.Filter, call.Over);
    }

    private void Trimmings(SqlExpression? filter, OverClause? over)
    {
        if (filter is not null)
        {
            Clause(" FILTER (WHERE ", filter);
            Add(")");
        }
        Clause(" OVER ", over);
    }

    private void Quantify(SetQuantifier quantifier)
    {
        AddIf(quantifier == SetQuantifier.All, "ALL ");
        AddIf(quantifier == SetQuantifier.Distinct, "DISTINCT ");
    }

    private bool CallPart(SqlNode node)
    {
        switch (node)
        {
            case OverClause over:
                Write((SqlNode?)over.Name ?? over.Specification!);
                return true;
            case CaseWhen branch:
                Clause("WHEN ", branch.Condition);
                Clause(" THEN ", branch.Result);
                return true;
            case XmlAttribute attribute:
                Write(attribute.Value);
                Clause(" AS ", attribute.Name);
                return true;
            default:
                return JsonPart(node);
        }
    }

    private bool SpecialCall(SqlExpression expression)
    {
        switch (expression)
        {
            case NamedArgument argument:
                Name(argument.Name);
                Clause(" => ", argument.Value);
                return true;
            case SyntaxCall call:
                OwnSyntax(call);
                return true;
            case ConditionalExpression conditional:
                Add(conditional.Function.ToString().ToUpperInvariant());
                Parenthesized(conditional.Arguments);
                return true;
            case GroupingExpression grouping:
                Add("GROUPING");
                Parenthesized(grouping.Arguments);
                return true;
            case TreatExpression treat:
                Clause("TREAT(", treat.Operand);
                Clause(" AS ", treat.Type);
                Add(")");
                return true;
            case SqlValueExpression value:
                Add(ValueFunction(value.Function));
                if (value.Precision is not null) Parenthesized(value.Precision);
                return true;
            case MergeActionExpression:
                Add("MERGE_ACTION()");
                return true;
            default:
                return false;
        }
    }

    private static string ValueFunction(SqlValueFunction function) => function switch
    {
        SqlValueFunction.CurrentDate => "CURRENT_DATE",
        SqlValueFunction.CurrentTime => "CURRENT_TIME",
        SqlValueFunction.CurrentTimestamp => "CURRENT_TIMESTAMP",
        SqlValueFunction.LocalTime => "LOCALTIME",
        SqlValueFunction.LocalTimestamp => "LOCALTIMESTAMP",
        SqlValueFunction.CurrentRole => "CURRENT_ROLE",
        SqlValueFunction.CurrentUser => "CURRENT_USER",
        SqlValueFunction.SessionUser => "SESSION_USER",
        SqlValueFunction.SystemUser => "SYSTEM_USER",
        SqlValueFunction.User => "USER",
        SqlValueFunction.CurrentCatalog => "CURRENT_CATALOG",
        _ => "CURRENT_SCHEMA",
    };

    private void OwnSyntax(SyntaxCall call)
    {
        var arguments = call.Arguments;
        switch (call.Function)
        {
            case SyntaxFunction.Extract:
                Words(arguments, "EXTRACT(", " FROM ");
                break;
            case SyntaxFunction.Overlay:
                Words(arguments, "OVERLAY(", " PLACING ", " FROM ", " FOR ");
                break;
            case SyntaxFunction.Position:
                Position(arguments);
                break;
            case SyntaxFunction.Substring:
                Words(arguments, "SUBSTRING(", " FROM ", " FOR ");
                break;
            case SyntaxFunction.SubstringFor:
                Words(arguments, "SUBSTRING(", " FOR ");
                break;
            case SyntaxFunction.SubstringSimilar:
                Words(arguments, "SUBSTRING(", " SIMILAR ", " ESCAPE ");
                break;
            case SyntaxFunction.Normalize:
                Normalize(arguments);
                break;
            case SyntaxFunction.CollationFor:
                Words(arguments, "COLLATION FOR (");
                break;
            case SyntaxFunction.XmlExists:
                Add("XMLEXISTS(");
                PrimaryOnly(arguments[0]);
                Add(" PASSING ");
                PrimaryOnly(arguments[1]);
                break;
            default:
                Trim(call);
                break;
        }
        Add(")");
    }

    /// <summary>Each argument behind its word.</summary>
    private void Words(NodeList<SqlExpression> arguments, params string[] words)
    {
        if (arguments.Count > words.Length) Refuse(Missing);
        if (arguments.IsEmpty) Add(words[0]);
        for (var i = 0; i < arguments.Count && i < words.Length; i++)
            Clause(words[i], arguments[i]);
    }

    private void Position(NodeList<SqlExpression> arguments)
    {
        Add("POSITION(");
        if (arguments.Count != 2) return;
        Restricted(arguments[1]);
        Add(" IN ");
        Restricted(arguments[0]);
    }

    private void Normalize(NodeList<SqlExpression> arguments)
    {
        Clause("NORMALIZE(", arguments[0]);
        if (arguments.Count > 1 && arguments[1] is StringConstant form) Add(", " + form.Value.ToUpperInvariant());
    }

    private void Trim(SyntaxCall call)
    {
        Add("TRIM(");
        AddIf(call.Function == SyntaxFunction.TrimLeading, "LEADING ");
        AddIf(call.Function == SyntaxFunction.TrimTrailing, "TRAILING ");
        if (call.Arguments.Count == 2)
        {
            Write(call.Arguments[1]);
            Clause(" FROM ", call.Arguments[0]);
        }
        else
        {
            AddIf(call.Function != SyntaxFunction.TrimBoth, "FROM ");
            List(call.Arguments);
        }
    }

    private bool XmlCall(SqlExpression expression)
    {
        switch (expression)
        {
            case XmlElementExpression element:
                Clause("XMLELEMENT(NAME ", element.Name);
                Clause(", XMLATTRIBUTES(", element.Attributes);
                AddIf(!element.Attributes.IsEmpty, ")");
                Clause(", ", element.Content);
                break;
            case XmlForestExpression forest:
                Clause("XMLFOREST(", forest.Elements);
                break;
            case XmlConcatExpression concat:
                Clause("XMLCONCAT(", concat.Arguments);
                break;
            case XmlParseExpression parse:
                Clause(parse.IsDocument ? "XMLPARSE(DOCUMENT " : "XMLPARSE(CONTENT ", parse.Text);
                AddIf(parse.PreserveWhitespace, " PRESERVE WHITESPACE");
                break;
            case XmlPiExpression instruction:
                Clause("XMLPI(NAME ", instruction.Name);
                Clause(", ", instruction.Content);
                break;
            case XmlRootExpression root:
                Clause("XMLROOT(", root.Xml);
                Add(", VERSION ");
                if (root.Version is null) Add("NO VALUE");
                else Write(root.Version);
                Add(root.Standalone switch
                {
                    XmlStandalone.Yes => ", STANDALONE YES",
                    XmlStandalone.No => ", STANDALONE NO",
                    XmlStandalone.NoValue => ", STANDALONE NO VALUE",
                    _ => "",
                });
                break;
            case XmlSerializeExpression serialize:
                Clause(serialize.IsDocument ? "XMLSERIALIZE(DOCUMENT " : "XMLSERIALIZE(CONTENT ", serialize.Xml);
                Clause(" AS ", serialize.Type);
                AddIf(serialize.Indent, " INDENT");
                break;
            default:
                return false;
        }
        Add(")");
        return true;
    }
}
