namespace DbImpact.PostgreSql.Syntax;

/// <summary>INSERT, UPDATE, DELETE and MERGE.</summary>
internal sealed partial class SqlWriter
{
    private void Insert(InsertStatement insert)
    {
        With(insert.With);
        var fragments = new FragmentQueue(insert.Fragments);
        Clause("INSERT INTO ", insert.Target);
        Columns(insert.Columns);
        if (insert.Source is not null) FragmentsBefore(insert.Source, ref fragments);
        Override(insert.Overriding);
        if (insert.Source is not null) Clause(" ", insert.Source, ref fragments);
        else AddIf(insert.IsDefaultValues || insert.Fragments.IsEmpty, " DEFAULT VALUES");
        Clause(" ", insert.OnConflict, ref fragments);
        Clause(" ", insert.Returning, ref fragments);
        Rest(ref fragments);
    }

    private void Override(Overriding overriding)
    {
        AddIf(overriding == Overriding.UserValue, " OVERRIDING USER VALUE");
        AddIf(overriding == Overriding.SystemValue, " OVERRIDING SYSTEM VALUE");
    }

    private void Update(UpdateStatement update)
    {
        With(update.With);
        var fragments = new FragmentQueue(update.Fragments);
        Clause("UPDATE ", update.Target);
        Clause(" SET ", update.Set, ref fragments);
        Clause(" FROM ", update.From, ref fragments);
        Clause(" WHERE ", update.Where, ref fragments);
        Clause(" WHERE CURRENT OF ", update.Cursor, ref fragments);
        Clause(" ", update.Returning, ref fragments);
        Rest(ref fragments);
    }

    private void Delete(DeleteStatement delete)
    {
        With(delete.With);
        var fragments = new FragmentQueue(delete.Fragments);
        Clause("DELETE FROM ", delete.Target);
        Clause(" USING ", delete.Using, ref fragments);
        Clause(" WHERE ", delete.Where, ref fragments);
        Clause(" WHERE CURRENT OF ", delete.Cursor, ref fragments);
        Clause(" ", delete.Returning, ref fragments);
        Rest(ref fragments);
    }

    private void Merge(MergeStatement merge)
    {
        With(merge.With);
        var fragments = new FragmentQueue(merge.Fragments);
        Clause("MERGE INTO ", merge.Target);
        Clause(" USING ", merge.Source, ref fragments);
        Clause(" ON ", merge.On, ref fragments);
        foreach (var when in merge.Whens) Clause(" ", when, ref fragments);
        Clause(" ", merge.Returning, ref fragments);
        Rest(ref fragments);
    }

    private void When(MergeWhen when)
    {
        Add(when.Match switch
        {
            MergeMatch.Matched => "WHEN MATCHED",
            MergeMatch.NotMatchedBySource => "WHEN NOT MATCHED BY SOURCE",
            _ => "WHEN NOT MATCHED",
        });
        Clause(" AND ", when.Condition);
        Add(" THEN ");
        switch (when.Action)
        {
            case MergeAction.Update:
                Clause("UPDATE SET ", when.Set);
                break;
            case MergeAction.Delete:
                Add("DELETE");
                break;
            case MergeAction.Insert:
                Add("INSERT");
                Columns(when.Columns);
                Override(when.Overriding);
                if (when.Values is null) Add(" DEFAULT VALUES");
                else Clause(" VALUES ", when.Values);
                break;
            default:
                Add("DO NOTHING");
                break;
        }
    }

    private bool DataPart(SqlNode node)
    {
        switch (node)
        {
            case TargetColumn column:
                Name(column.Name);
                Steps(column.Indirection);
                return true;
            case SetClause set:
                Set(set);
                return true;
            case ReturningClause returning:
                Add("RETURNING ");
                if (!returning.Options.IsEmpty)
                {
                    Clause("WITH (", returning.Options);
                    Add(") ");
                }
                List(returning.Items);
                return true;
            case ReturningOption option:
                Clause(option.IsNew ? "NEW AS " : "OLD AS ", option.Alias);
                return true;
            case OnConflictClause conflict:
                OnConflict(conflict);
                return true;
            case MergeWhen branch:
                When(branch);
                return true;
            case IndexElement element:
                Element(element);
                return true;
            case StorageParameter parameter:
                if (parameter.Namespace is not null)
                {
                    Name(parameter.Namespace);
                    Add(".");
                }
                Name(parameter.Name);
                if (parameter.Value is null) return true;
                Add(" = ");
                if (parameter.Value is OperatorName @operator) QualifiedOperator(@operator);
                else Write(parameter.Value);
                return true;
            default:
                return false;
        }
    }

    private void Set(SetClause set)
    {
        if (set.IsMultiple) Parenthesized(set.Targets);
        else List(set.Targets);
        if (set.Targets.IsEmpty)
        {
            // A hole for the whole of an assignment, or several before the sign: one there would be the column's name.
            Add(SqlText.HoleCharacter);
            if (set.Value is HoleExpression && set.Span.Equals(set.Value.Span)) return;
            Add(" " + SqlText.HoleCharacter);
        }
        Clause(" = ", set.Value);
    }

    private void OnConflict(OnConflictClause conflict)
    {
        Add("ON CONFLICT");
        Columns(conflict.Elements);
        Clause(" WHERE ", conflict.ElementsWhere);
        Clause(" ON CONSTRAINT ", conflict.Constraint);
        if (!conflict.IsUpdate)
        {
            Add(" DO NOTHING");
            return;
        }
        Clause(" DO UPDATE SET ", conflict.Set);
        Clause(" WHERE ", conflict.Where);
    }

    private void Element(IndexElement element)
    {
        Operand(element.Expression, PrecedenceOf(element.Expression) < Primary);
        Clause(" COLLATE ", element.Collation);
        Clause(" ", element.OperatorClass);
        Columns(element.Parameters);
        Ordering(element.Direction, element.Nulls);
    }
}
