namespace DbImpact.PostgreSql.Syntax;

/// <summary>SQL/JSON (manual, 9.16).</summary>
internal sealed partial class SqlWriter
{
    private bool JsonCall(SqlExpression expression)
    {
        switch (expression)
        {
            case JsonObjectExpression json:
                Add(json.IsAggregate ? "JSON_OBJECTAGG(" : "JSON_OBJECT(");
                List(json.Entries);
                OnNull(json.OnNull);
                Uniqueness(json.Uniqueness);
                Returning(json.Returning, !json.Entries.IsEmpty);
                Add(")");
                Trimmings(json.Filter, json.Over);
                return true;
            case JsonArrayExpression json:
                Add(json.IsAggregate ? "JSON_ARRAYAGG(" : "JSON_ARRAY(");
                List(json.Items);
                Clause("", json.Query);
                Clause(" ", json.Format);
                Clause(" ORDER BY ", json.OrderBy);
                OnNull(json.OnNull);
                Returning(json.Returning, !json.Items.IsEmpty || json.Query is not null);
                Add(")");
                Trimmings(json.Filter, json.Over);
                return true;
            case JsonParseExpression json:
                Clause("JSON(", json.Value);
                Uniqueness(json.Uniqueness);
                Add(")");
                return true;
            case JsonScalarExpression json:
                Clause("JSON_SCALAR(", json.Value);
                Add(")");
                return true;
            case JsonSerializeExpression json:
                Clause("JSON_SERIALIZE(", json.Value);
                Returning(json.Returning, true);
                Add(")");
                return true;
            case JsonQueryExpression json:
                JsonQuery(json);
                return true;
            case IsJsonExpression json:
                Left(json.Operand, Is);
                Add(json.IsNot ? " IS NOT JSON" : " IS JSON");
                if (json.ItemType != JsonItemType.Any) Add(" " + json.ItemType.ToString().ToUpperInvariant());
                Uniqueness(json.Uniqueness);
                return true;
            default:
                return false;
        }
    }

    private void JsonQuery(JsonQueryExpression json)
    {
        Add(json.Function switch
        {
            JsonQueryFunction.Exists => "JSON_EXISTS(",
            JsonQueryFunction.Value => "JSON_VALUE(",
            _ => "JSON_QUERY(",
        });
        Write(json.Context);
        Clause(", ", json.Path);
        Clause(" PASSING ", json.Passing);
        Returning(json.Returning, true);
        Wrapping(json.Wrapper, json.Quotes);
        Behaviors(json.OnEmpty, json.OnError);
        Add(")");
    }

    private bool JsonPart(SqlNode node)
    {
        switch (node)
        {
            case JsonFormat format:
                Add("FORMAT JSON");
                Clause(" ENCODING ", format.Encoding);
                return true;
            case JsonValueItem item:
                Write(item.Value);
                Clause(" ", item.Format);
                return true;
            case JsonReturning returning:
                Clause("RETURNING ", returning.Type);
                Clause(" ", returning.Format);
                return true;
            case JsonKeyValue entry:
                Write(entry.Key);
                if (entry.Key is HoleExpression && entry.Value.Span.IsEmpty) return true;
                Clause(" : ", entry.Value);
                return true;
            case JsonArgument argument:
                Write(argument.Value);
                Clause(" AS ", argument.Name);
                return true;
            case JsonBehavior behavior:
                Behavior(behavior);
                return true;
            case JsonTableColumn column:
                Column(column);
                return true;
            default:
                return false;
        }
    }

    private void Returning(JsonReturning? returning, bool isBehind) => Clause(isBehind ? " " : "", returning);

    private void OnNull(JsonNullClause clause)
    {
        AddIf(clause == JsonNullClause.NullOnNull, " NULL ON NULL");
        AddIf(clause == JsonNullClause.AbsentOnNull, " ABSENT ON NULL");
    }

    private void Uniqueness(JsonUniqueness uniqueness)
    {
        AddIf(uniqueness == JsonUniqueness.With, " WITH UNIQUE KEYS");
        AddIf(uniqueness == JsonUniqueness.Without, " WITHOUT UNIQUE KEYS");
    }

    private void Wrapping(JsonWrapper wrapper, JsonQuotes quotes)
    {
        Add(wrapper switch
        {
            JsonWrapper.Without => " WITHOUT WRAPPER",
            JsonWrapper.Conditional => " WITH CONDITIONAL WRAPPER",
            JsonWrapper.Unconditional => " WITH UNCONDITIONAL WRAPPER",
            _ => "",
        });
        Add(quotes switch { JsonQuotes.Keep => " KEEP QUOTES", JsonQuotes.Omit => " OMIT QUOTES", _ => "" });
    }

    private void Behaviors(JsonBehavior? onEmpty, JsonBehavior? onError)
    {
        Clause(" ", onEmpty);
        AddIf(onEmpty is not null, " ON EMPTY");
        Clause(" ", onError);
        AddIf(onError is not null, " ON ERROR");
    }

    private void Behavior(JsonBehavior behavior)
    {
        switch (behavior.Kind)
        {
            case JsonBehaviorKind.Default:
                Clause("DEFAULT ", behavior.Default);
                break;
            case JsonBehaviorKind.EmptyArray:
                Add("EMPTY ARRAY");
                break;
            case JsonBehaviorKind.EmptyObject:
                Add("EMPTY OBJECT");
                break;
            default:
                Add(behavior.Kind.ToString().ToUpperInvariant());
                break;
        }
    }

    /// <summary>gram.y <c>json_table</c>.</summary>
    private void Table(JsonTable table)
    {
        AddIf(table.IsLateral, "LATERAL ");
        Clause("JSON_TABLE(", table.Context);
        Clause(", ", table.Path);
        Clause(" AS ", table.PathName);
        Clause(" PASSING ", table.Passing);
        Add(" COLUMNS ");
        Parenthesized(table.Columns);
        Behaviors(null, table.OnError);
        Add(")");
        Clause(" ", table.Alias);
    }

    private void Column(JsonTableColumn column)
    {
        if (column.Kind == JsonTableColumnKind.Nested)
        {
            Clause("NESTED PATH ", column.Path);
            Clause(" AS ", column.PathName);
            Add(" COLUMNS ");
            Parenthesized(column.Columns);
            return;
        }
        Write(column.Name!);
        if (column.Kind == JsonTableColumnKind.ForOrdinality) Add(" FOR ORDINALITY");
        Clause(" ", column.Type);
        AddIf(column.Kind == JsonTableColumnKind.Exists, " EXISTS");
        Clause(" ", column.Format);
        Clause(" PATH ", column.Path);
        Wrapping(column.Wrapper, column.Quotes);
        Behaviors(column.OnEmpty, column.OnError);
    }
}
