using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.LiveCatalog.Reading;

/// <summary>What the readers of the single catalogs share: the transaction, what is built, and how OIDs are translated.</summary>
internal sealed class CatalogReading
{
    /// <summary>What is the user's own: a condition over a <c>pg_namespace n</c>. Temporary schemas belong to sessions.</summary>
    public const string OwnSchema = "n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'";

    private readonly Dictionary<(CatalogTable Table, long Oid), int> _oids = [];
    private readonly IReadOnlyCollection<string> _schemas;

    private CatalogReading(ServerTransaction server, IReadOnlyCollection<string> schemas)
    {
        Server = server;
        _schemas = schemas;
        Builder = new CatalogBuilder(Math.Min(server.Major, NewestMajor), server.Major <= NewestMajor);
    }

    private const int OldestMajor = 13;

    private const int NewestMajor = 18;

    /// <summary>FirstGenbkiObjectId of access/transam.h: built-in objects below have fixed OIDs, those above were numbered by initdb.</summary>
    public const int FirstGeneratedOid = 10000;

    public ServerTransaction Server { get; }

    public CatalogBuilder Builder { get; }

    public ExtensionMembers Members { get; } = new();

    public static async Task<DatabaseCatalog> ReadAsync(ServerTransaction server, IReadOnlyCollection<string> schemas)
    {
        if (server.Major < OldestMajor)
            throw new LiveCatalogException(
                LiveCatalogFailure.Version, $"The server is a PostgreSQL {server.Major}; {OldestMajor} is the oldest that is read.");
        var reading = new CatalogReading(server, schemas);
        await server.ReadAsync(
        [
            reading.Members.Query(),
            .. SchemaReader.Queries(reading),
            .. TypeReader.Queries(reading),
            .. RelationReader.Queries(reading),
            IndexReader.Query(reading),
            ConstraintReader.Query(reading),
            RoutineReader.Query(reading),
            OperatorReader.Query(reading),
            TriggerReader.Query(reading),
            ObjectReader.Query(reading),
        ]).ConfigureAwait(false);
        reading.Builder.SearchPath = Expressions.SplitNames(server.SearchPath);
        return reading.Builder.ToCatalog();
    }

    /// <summary>What <see cref="OwnSchema"/> says of a name.</summary>
    public static bool IsOwn(string schema) => schema != "information_schema" && !schema.StartsWith("pg_", StringComparison.Ordinal);

    /// <summary>Whether no schemas are named, so that what has no schema is read as well.</summary>
    public bool ReadsAll => _schemas.Count == 0;

    /// <summary>Whether objects of that schema are wanted.</summary>
    public bool Wants(string schema) => _schemas.Count == 0 || ((ICollection<string>)_schemas).Contains(schema);

    /// <summary>The catalog's own OID for one of the server's, which may not fit into an int; 0 and fixed ones stay as they are.</summary>
    public int Translate(CatalogTable table, long oid)
    {
        if (_oids.TryGetValue((table, oid), out var translated)) return translated;
        return oid < FirstGeneratedOid ? (int)oid : _oids[(table, oid)] = Builder.NewOid();
    }

    /// <summary>Built-in objects keep the OIDs that they have in every catalog, whatever they are on this server.</summary>
    public void TranslateAs(CatalogTable table, long oid, int translated) => _oids[(table, oid)] = translated;

    /// <summary>Built-in types that the model does not have (those of the catalogs' TOAST tables) are not known.</summary>
    public int TranslateType(long oid)
    {
        if (oid >= CatalogObject.FirstNormalOid || _oids.ContainsKey((CatalogTable.Type, oid))) return Translate(CatalogTable.Type, oid);
        return oid < FirstGeneratedOid && Builder.Current.GetType((int)oid) is not null ? (int)oid : 0;
    }

    public TypeReference TranslateType(long oid, int modifier) => new(TranslateType(oid), modifier);
}

/// <summary>The system catalogs that OIDs are from: each has a range of its own.</summary>
internal enum CatalogTable
{
    Namespace,
    Extension,
    Class,
    Type,
    Proc,
    Constraint,
    ForeignKeyRow,
    Trigger,
    Operator,
    Cast,
    OperatorClass,
    OperatorFamily,
    AccessMethod,
    Transform,
    Collation,
    Policy,
    Rewrite,
    EventTrigger,
    Statistics,
    ForeignDataWrapper,
    ForeignServer,
    UserMapping,
    Publication,
    Subscription,
    TextSearchParser,
    TextSearchTemplate,
    TextSearchDictionary,
    TextSearchConfiguration,
}
