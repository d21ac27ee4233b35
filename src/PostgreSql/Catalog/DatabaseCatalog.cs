using System;
using System.Collections.Generic;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>
/// What a database has. Immutable to everyone outside of this assembly; a <see cref="CatalogBuilder"/> makes one. Safe to share
/// between threads and to keep. Every look-up by name or OID finds the built-in objects of pg_catalog and information_schema too; the
/// properties that enumerate objects do not list those, save for the two schemas themselves.
/// </summary>
public sealed class DatabaseCatalog
{
    private readonly CatalogStore _store;

    internal DatabaseCatalog(CatalogStore store) => _store = store;

    internal CatalogStore CloneStore() => _store.Clone();

    /// <summary>False while a builder still changes it: then nothing that is derived from it can be kept.</summary>
    internal bool IsFinished => _store.IsFinished;

    internal int OperatorChanges => _store.OperatorChanges;

    /// <summary>PostgreSQL's major version, 13 to 18.</summary>
    public int ServerVersion => _store.ServerVersion;

    /// <summary>
    /// Whether that is the server's version, and not only taken for it. Otherwise a built-in object that is missing, or has other
    /// arguments or columns than expected, may be another version's: see <see cref="MayHaveBuiltIn"/>.
    /// </summary>
    public bool ServerVersionIsKnown => _store.ServerVersionIsKnown;

    /// <summary>False where the database has operators or casts of its own that the catalog has not: what is not found may be one.</summary>
    public bool OperatorsAreKnown => _store.OperatorsAreKnown;

    /// <summary>
    /// False where nothing says that the catalog has all extensions of the database: migrations often leave CREATE EXTENSION to whoever
    /// sets up the server. A routine that is not found may be one's, and so may a type or operator that a known extension makes.
    /// </summary>
    public bool ExtensionsAreKnown => _store.ExtensionsAreKnown;

    /// <summary>The search path that sessions start with: ALTER DATABASE … SET search_path, or <c>"$user", public</c>.</summary>
    public IReadOnlyList<string> SearchPath => _store.SearchPath;

    public CatalogHistory History => _store.History;

    public IEnumerable<Schema> Schemas => _store.Schemas.Values;

    public IEnumerable<Relation> Relations => _store.Relations.Values;

    public IEnumerable<Index> Indexes => _store.Indexes.Values;

    public IEnumerable<Constraint> Constraints => _store.Constraints.Values;

    public IEnumerable<SqlType> Types => _store.Types.Values;

    public IEnumerable<Routine> Routines => _store.Routines.Values;

    public IEnumerable<Trigger> Triggers => _store.Triggers.Values;

    public IEnumerable<Operator> Operators => _store.Operators.Values;

    public IEnumerable<Cast> Casts => _store.Casts.Values;

    public IEnumerable<OperatorClass> OperatorClasses => _store.OperatorClasses.Values;

    public IEnumerable<OperatorFamily> OperatorFamilies => _store.All<OperatorFamily>();

    public IEnumerable<AccessMethod> AccessMethods => _store.All<AccessMethod>();

    public IEnumerable<Transform> Transforms => _store.All<Transform>();

    public IEnumerable<Collation> Collations => _store.Collations.Values;

    public IEnumerable<Policy> Policies => _store.All<Policy>();

    public IEnumerable<RewriteRule> Rules => _store.All<RewriteRule>();

    public IEnumerable<EventTrigger> EventTriggers => _store.All<EventTrigger>();

    public IEnumerable<ExtendedStatistics> Statistics => _store.All<ExtendedStatistics>();

    public IEnumerable<ForeignDataWrapper> ForeignDataWrappers => _store.All<ForeignDataWrapper>();

    public IEnumerable<ForeignServer> ForeignServers => _store.All<ForeignServer>();

    public IEnumerable<UserMapping> UserMappings => _store.All<UserMapping>();

    public IEnumerable<Publication> Publications => _store.All<Publication>();

    public IEnumerable<Subscription> Subscriptions => _store.All<Subscription>();

    /// <summary>Text search parsers and templates that users have made, as are dictionaries and configurations.</summary>
    public IEnumerable<TextSearchSupport> TextSearchSupports => _store.All<TextSearchSupport>();

    public IEnumerable<TextSearchDictionary> TextSearchDictionaries => _store.All<TextSearchDictionary>();

    public IEnumerable<TextSearchConfiguration> TextSearchConfigurations => _store.All<TextSearchConfiguration>();

    public IEnumerable<Extension> Extensions => _store.Extensions.Values;

    public Schema? FindSchema(string name) => _store.FindSchema(name);

    public Schema? GetSchema(int oid) => _store.Schemas.TryGetValue(oid, out var found) ? found : null;

    public Relation? GetRelation(int oid) => _store.GetRelation(oid);

    public SqlType? GetType(int oid) => _store.GetType(oid);

    public Routine? GetRoutine(int oid) => _store.GetRoutine(oid);

    public Index? GetIndex(int oid) => _store.GetIndex(oid);

    public Constraint? GetConstraint(int oid) => _store.GetConstraint(oid);

    public Operator? GetOperator(int oid) => _store.GetOperator(oid);

    public Extension? FindExtension(string name)
    {
        foreach (var item in _store.Extensions.Values)
            if (string.Equals(item.Name, name, StringComparison.Ordinal)) return item;
        return null;
    }

    /// <summary>
    /// Whether an extension is installed of which not everything is known: a type, routine, operator, cast or relation may be there that
    /// no look-up finds, and a routine or operator may have more overloads.
    /// </summary>
    public bool HasUnknownExtension
    {
        get
        {
            foreach (var item in _store.Extensions.Values)
                if (!item.ObjectsAreKnown) return true;
            return false;
        }
    }

    /// <summary>The index of that name in that schema, or null. Indexes and relations share one namespace.</summary>
    public Index? FindIndex(int schemaOid, string name) => _store.FindIndex(schemaOid, name);

    /// <summary>The relation of that name in that schema, or null; names as they are stored.</summary>
    public Relation? FindRelation(int schemaOid, string name) => _store.FindRelation(schemaOid, name);

    /// <inheritdoc cref="FindRelation(int, string)"/>
    public Relation? FindRelation(string schema, string name) =>
        FindSchema(schema) is { } found ? FindRelation(found.Oid, name) : null;

    public SqlType? FindType(int schemaOid, string name) => _store.FindType(schemaOid, name);

    /// <summary>All routines of that name in that schema.</summary>
    public IReadOnlyList<Routine> FindRoutines(int schemaOid, string name) => _store.FindRoutines(schemaOid, name);

    /// <summary>All operators of that name in that schema.</summary>
    public IReadOnlyList<Operator> FindOperators(int schemaOid, string name) => _store.FindOperators(schemaOid, name);

    /// <summary>The cast between these very types, or null; domains and arrays have none of their own.</summary>
    public Cast? FindCast(int sourceOid, int targetOid) => _store.FindCast(sourceOid, targetOid);

    /// <summary>The access method's operator class of that name in that schema, or null.</summary>
    public OperatorClass? FindOperatorClass(int schemaOid, string method, string name) => _store.FindOperatorClass(schemaOid, method, name);

    /// <summary>
    /// The operator class that an index of that access method on a value of that type uses, or null (GetDefaultOpClass of indexcmds.c).
    /// A type without one for btree can be neither sorted nor, unless it has one for hash, grouped; of arrays, ranges and rows, which
    /// all have one, the same is to be asked for what they are made of.
    /// </summary>
    public OperatorClass? FindDefaultOperatorClass(string method, int typeOid) => DefaultOperatorClass.Find(this, method, typeOid);

    /// <summary>All operator classes of an access method that are their type's default.</summary>
    public IReadOnlyList<OperatorClass> DefaultOperatorClassesOf(string method) => _store.DefaultOperatorClassesOf(method);

    /// <summary>
    /// The collation of that name in that schema, or null. Of pg_catalog's only those are known that every server has: initdb adds
    /// those that it finds on its machine.
    /// </summary>
    public Collation? FindCollation(int schemaOid, string name) => _store.FindCollation(schemaOid, name);

    /// <summary>
    /// Whether that schema may have a relation, type, routine or operator of that name besides those that look-ups find: the server's
    /// version is not known, and another version has it.
    /// </summary>
    public bool MayHaveBuiltIn(int schemaOid, string name) => !ServerVersionIsKnown && BuiltInObjects.AnyHas(schemaOid, name);

    /// <summary>
    /// Where the server's version is only assumed: operators of that name that another version has and this one has not, or not for the
    /// same operands.
    /// </summary>
    internal IEnumerable<Operator> OperatorsOfOtherVersions(int schemaOid, string name) =>
        ServerVersionIsKnown ? [] : BuiltInObjects.OperatorsOfAll(schemaOid, name);

    /// <inheritdoc cref="OperatorsOfOtherVersions"/>
    internal IEnumerable<Routine> RoutinesOfOtherVersions(int schemaOid, string name) =>
        ServerVersionIsKnown ? [] : BuiltInObjects.RoutinesOfAll(schemaOid, name);

    /// <summary>Whether a version that the server may be of has a cast between the types that is made in that context.</summary>
    internal bool MayHaveBuiltInCast(int sourceOid, int targetOid, CastContext context) =>
        !ServerVersionIsKnown && BuiltInObjects.AnyHasCast(sourceOid, targetOid, context);

    /// <summary>Relations of that name in every schema but the built-in ones, in the order of the schemas' names.</summary>
    public IReadOnlyList<Relation> FindRelations(string name) => _store.FindRelations(name);

    public IReadOnlyList<Constraint> ConstraintsOf(int relationOid) => _store.ConstraintsOf(relationOid);

    /// <summary>Constraints of that name, whatever they belong to.</summary>
    public IReadOnlyList<Constraint> FindConstraints(string name) => _store.FindConstraints(name);

    /// <summary>The relations that inherit from this one or are its partitions.</summary>
    public IReadOnlyList<Relation> ChildrenOf(int relationOid) => _store.ChildrenOf(relationOid);

    public IReadOnlyList<Index> IndexesOf(int relationOid) => _store.IndexesOf(relationOid);

    public IReadOnlyList<Trigger> TriggersOf(int relationOid) => _store.TriggersOf(relationOid);

    public IReadOnlyList<Policy> PoliciesOf(int relationOid) => _store.MembersOf<Policy>(relationOid);

    public IEnumerable<ForeignKeyRow> ForeignKeyRows => _store.All<ForeignKeyRow>();

    /// <summary>Those of the table's own foreign keys.</summary>
    public IReadOnlyList<ForeignKeyRow> ForeignKeyRowsOf(int relationOid) => _store.MembersOf<ForeignKeyRow>(relationOid);

    public IReadOnlyList<RewriteRule> RulesOf(int relationOid) => _store.MembersOf<RewriteRule>(relationOid);

    public IReadOnlyList<ExtendedStatistics> StatisticsOf(int relationOid) => _store.MembersOf<ExtendedStatistics>(relationOid);

    /// <summary>The name of a relation with its schema, as PostgreSQL stores them, unquoted: <c>public.users</c>.</summary>
    public string QualifiedName(SchemaObject item)
    {
        if (item is null) throw new ArgumentNullException(nameof(item));
        return (GetSchema(item.SchemaOid)?.Name ?? "?") + "." + item.Name;
    }
}
