using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>What else than the catalog's relations a body may read.</summary>
internal sealed partial class PlpgsqlBodyBinder
{
    /// <summary>The OID of the first transition table; a catalog has none below zero.</summary>
    private const int FirstTransitionOid = -1_000_000;

    /// <summary>
    /// The session with the transition tables of the triggers that call the function (manual, CREATE TRIGGER, REFERENCING): their names come
    /// before those of relations.
    /// </summary>
    private BindingContext WithTransitionTables(BindingContext session, out bool isCalled)
    {
        isCalled = true;
        if (session.Catalog.GetType(_routine.ReturnType.Oid) is not { IsBuiltIn: true, Name: "trigger" }) return session;
        isCalled = false;
        var tables = new Dictionary<string, Relation>(System.StringComparer.Ordinal);
        foreach (var trigger in session.Catalog.Triggers)
        {
            if (trigger.RoutineOid != _routine.Oid || session.Catalog.GetRelation(trigger.RelationOid) is not { } relation) continue;
            isCalled = true;
            var script = SqlParser.ParseScript(trigger.Definition);
            if (script.Statements.Count != 1 || script.Statements[0] is not CreateTriggerStatement { Transitions: var transitions }) continue;
            foreach (var transition in transitions) AddTransition(tables, transition.Name.Name, relation);
        }
        return tables.Count == 0 ? session : session with { TemporaryRelations = [.. session.TemporaryRelations, .. tables.Values] };
    }

    private static void AddTransition(Dictionary<string, Relation> tables, string name, Relation relation)
    {
        var isSame = !tables.TryGetValue(name, out var other) || other.TypeOid == relation.TypeOid;
        tables[name] = new Relation
        {
            Oid = FirstTransitionOid - tables.Count,
            SchemaOid = relation.SchemaOid,
            Name = name,
            Kind = RelationKind.Table,
            TypeOid = relation.TypeOid,
            Columns = isSame ? relation.Columns : [],
            // Triggers of several tables give it now these columns, now those.
            ColumnsAreKnown = isSame && relation.ColumnsAreKnown,
        };
    }

    /// <summary>A temporary relation that the body makes may have the name of another relation, and other columns.</summary>
    private string? DoubtOfNames(BodyEffects effects)
    {
        foreach (var name in effects.TemporaryRelations)
            if (_session.Catalog.FindRelations(name).Count > 0) return "the body makes a temporary table that hides another one";
        return null;
    }
}
