using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding.Rewriting;

/// <summary>Rules of tables and views (rewriteHandler.c, matchLocks, fireRules). What is in their actions is not judged.</summary>
internal sealed partial class Rewriter
{
    /// <summary>Where a query comes from that the rewriter makes (QuerySource).</summary>
    private enum Source
    {
        Original,
        Instead,
        ConditionalInstead,
        Also,
        Utility,
    }

    /// <summary>What rules make of a statement.</summary>
    private sealed class Fired
    {
        /// <summary>An unconditional INSTEAD: the statement itself is not run.</summary>
        public bool IsInstead { get; set; }

        /// <summary>A conditional INSTEAD before any unconditional one.</summary>
        public bool HasConditional { get; set; }

        public bool Returns { get; set; }

        /// <summary>Whether a rule for UPDATE is there, which ON CONFLICT does not go with.</summary>
        public bool HasUpdateRule { get; set; }

        public List<Source> Actions { get; } = [];

        /// <summary>Whether all actions are known, and none of them is rewritten in its turn.</summary>
        public bool IsKnown { get; set; } = true;

        public bool IsRefused { get; set; }
    }

    /// <summary>Rules that are fired in ordinary sessions, by name.</summary>
    private IEnumerable<RewriteRule> RulesOf(Relation relation, ChangeKind kind)
    {
        var command = kind switch
        {
            ChangeKind.Insert => RuleCommand.Insert,
            ChangeKind.Update => RuleCommand.Update,
            _ => RuleCommand.Delete,
        };
        foreach (var rule in Sorted(relation))
            if (rule.Command == command && IsFired(rule)) yield return rule;
    }

    private List<RewriteRule> Sorted(Relation relation)
    {
        var rules = new List<RewriteRule>(Catalog.RulesOf(relation.Oid));
        rules.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return rules;
    }

    private static bool IsFired(RewriteRule rule) => rule.Firing is Firing.Origin or Firing.Always;

    private Fired Fire(Change change)
    {
        var fired = new Fired();
        foreach (var rule in Catalog.RulesOf(change.Relation.Oid))
        {
            fired.HasUpdateRule |= rule.Command == RuleCommand.Update;
            if (change.Kind != ChangeKind.Merge || !IsFired(rule) || rule.Command == RuleCommand.Select) continue;
            Report(
                change,
                "0A000",
                $"cannot execute MERGE on relation {Quote(change.Relation.Name)}",
                "MERGE is not supported for relations with rules.");
            fired.IsRefused = true;
            return fired;
        }
        if (change.Kind == ChangeKind.Merge) return fired;
        foreach (var rule in RulesOf(change.Relation, change.Kind))
        {
            if (rule.IsInstead && !rule.IsConditional) fired.IsInstead = true;
            fired.HasConditional |= rule.IsInstead && rule.IsConditional && !fired.IsInstead;
            if (Parse(rule) is not { } definition)
            {
                fired.IsKnown = false;
                Unjudged.Add(change);
                continue;
            }
            foreach (var action in definition.Actions) AddAction(change, rule, action, fired);
            if (fired.IsRefused) return fired;
        }
        return fired;
    }

    private CreateRuleStatement? Parse(RewriteRule rule)
    {
        var script = SqlParser.ParseScript(new SqlText(rule.Definition), new ParserOptions { ServerVersion = ServerVersion });
        return script.Errors.Count == 0 && script.Statements.Count == 1 ? script.Statements[0] as CreateRuleStatement : null;
    }

    /// <summary>rewriteRuleAction.</summary>
    private void AddAction(Change change, RewriteRule rule, SqlStatement action, Fired fired)
    {
        if (change.HasModifyingWith && action is InsertStatement { Source.Body: not ValuesQuery })
        {
            var words = ServerVersion >= 18 ? "INSERT ... SELECT" : "INSERT...SELECT";
            Report(change, "0A000", words + " rule actions are not supported for queries having data-modifying statements in WITH");
            fired.IsRefused = true;
            return;
        }
        var target = action switch
        {
            InsertStatement insert => insert.Target.Name,
            UpdateStatement update => update.Target.Name,
            DeleteStatement delete => delete.Target.Name,
            _ => null,
        };
        if (target is not null)
        {
            names.FindRelation(target, out var relation);
            fired.IsKnown &= relation is { Kind: not RelationKind.View } && Catalog.RulesOf(relation.Oid).Count == 0;
        }
        fired.Returns |= action is InsertStatement { Returning: not null } or UpdateStatement { Returning: not null }
            or DeleteStatement { Returning: not null };
        fired.Actions.Add(action switch
        {
            not (SelectStatement or InsertStatement or UpdateStatement or DeleteStatement) => Source.Utility,
            _ when !rule.IsInstead => Source.Also,
            _ => rule.IsConditional ? Source.ConditionalInstead : Source.Instead,
        });
    }

    /// <summary>What cannot be done beside rules, after they have been fired.</summary>
    private void CheckFired(Change change, Fired fired, bool isUpdatableView)
    {
        var relation = Quote(change.Relation.Name);
        if ((fired.IsInstead || fired.HasConditional) && change.HasReturning && !fired.Returns && fired.IsKnown && !isUpdatableView)
        {
            var word = change.Kind.ToString().ToUpperInvariant();
            Report(
                change,
                "0A000",
                $"cannot perform {word} RETURNING on relation {relation}",
                hint: $"You need an unconditional ON {word} DO INSTEAD rule with a RETURNING clause.");
            return;
        }
        if (change.HasOnConflict && (fired.Actions.Count > 0 || fired.HasUpdateRule) && !isUpdatableView)
        {
            Report(change, "0A000", "INSERT with ON CONFLICT clause cannot be used with table that has INSERT or UPDATE rules");
            return;
        }
        if (!fired.IsKnown || isUpdatableView) return;
        var made = new List<Source>(fired.Actions);
        if (!fired.IsInstead) made.Insert(change.Kind == ChangeKind.Insert ? 0 : made.Count, Source.Original);
        if (change.IsInWith) CheckInWith(change, made);
        else if (change.HasWith && made.FindAll(source => source != Source.Utility).Count > 1)
            Report(change, "0A000", "WITH cannot be used in a query that is rewritten by rules into multiple queries");
    }

    /// <summary>A query in WITH has to stay one query.</summary>
    private void CheckInWith(Change change, List<Source> made)
    {
        if (made is { Count: 1 } && made[0] != Source.Utility) return;
        var rules = "multi-statement DO INSTEAD rules";
        if (made.Count == 0)
        {
            rules = "DO INSTEAD NOTHING rules";
        }
        else if (made.Count == 1)
        {
            rules = "DO INSTEAD NOTIFY rules";
        }
        else
        {
            foreach (var source in made)
            {
                if (source is not (Source.ConditionalInstead or Source.Also)) continue;
                rules = source == Source.Also ? "DO ALSO rules" : "conditional DO INSTEAD rules";
                break;
            }
        }
        Report(change, "0A000", rules + " are not supported for data-modifying statements in WITH");
    }
}
