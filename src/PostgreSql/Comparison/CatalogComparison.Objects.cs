using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Comparison;

/// <summary>Operators, casts, operator classes, collations, statistics, foreign data, replication, event triggers, text search.</summary>
internal sealed partial class CatalogComparison
{
    private static readonly Verdict Unused = Verdict.Note("the first does without it");

    private void CompareAllObjects()
    {
        var collations = Compared(first, first.Collations);
        var otherCollations = Compared(second, second.Collations);
        CompareEach(
            ComparedObject.Collation, WithoutCopies(collations, otherCollations), WithoutCopies(otherCollations, collations), NameIn, (_, item) => CollationText(item),
            Verdict.Readers("COLLATE with it fails (42704)"), ColumnVerdicts.Collation);
        if (first.OperatorsAreKnown && second.OperatorsAreKnown)
        {
            CompareEach(
                ComparedObject.Operator, Compared(first, first.Operators), Compared(second, second.Operators), OperatorName, OperatorText,
                Verdict.Readers("expressions with it fail (42883)"), Verdict.Review("it may give another result"));
            CompareEach(
                ComparedObject.Cast, OwnCasts(first), OwnCasts(second), CastName, CastText,
                Verdict.Readers("values of the one type are no longer taken for the other (42883, 42804, 42846)"),
                Verdict.Review("values are converted in other places, or in another way"));
        }
        CompareEach(
            ComparedObject.OperatorClass, Compared(first, first.OperatorClasses), Compared(second, second.OperatorClasses),
            (catalog, item) => NameIn(catalog, item) + " USING " + item.Method, OperatorClassText,
            Verdict.Review("indexes with it cannot be made, and values may not be sorted (42704, 42883)"), Verdict.Review("indexes keep another order"));
        CompareEach(
            ComparedObject.OperatorFamily, Compared(first, first.OperatorFamilies), Compared(second, second.OperatorFamilies),
            (catalog, item) => NameIn(catalog, item) + " USING " + item.Method, (_, item) => string.Join(", ", item.Items),
            Verdict.Note("only classes of it notice"), Verdict.Review("conditions on values of two types may find no index"));
        CompareEach(
            ComparedObject.Statistics, Compared(first, first.Statistics), Compared(second, second.Statistics), NameIn, StatisticsText,
            Verdict.Harmless("plans may be worse"), Verdict.Harmless("plans may differ"));
        CompareEach(
            ComparedObject.TextSearchParser, Supports(first, false), Supports(second, false), NameIn, DefinitionFormatter.Format, TextSearchIsMissing, TextSearchDiffers);
        CompareEach(
            ComparedObject.TextSearchTemplate, Supports(first, true), Supports(second, true), NameIn, DefinitionFormatter.Format, TextSearchIsMissing, TextSearchDiffers);
        CompareEach(
            ComparedObject.TextSearchDictionary, Compared(first, first.TextSearchDictionaries), Compared(second, second.TextSearchDictionaries), NameIn,
            DefinitionFormatter.Format, TextSearchIsMissing, TextSearchDiffers);
        CompareEach(
            ComparedObject.TextSearchConfiguration, Compared(first, first.TextSearchConfigurations), Compared(second, second.TextSearchConfigurations), NameIn,
            DefinitionFormatter.Format, TextSearchIsMissing, TextSearchDiffers);
        if (options.Schemas is null) CompareObjectsWithoutSchema();
    }

    private static Verdict TextSearchIsMissing { get; } = Verdict.Readers("to_tsvector and to_tsquery with it fail (42704)");

    private static Verdict TextSearchDiffers { get; } = Verdict.Review("a search may find other rows");

    private void CompareObjectsWithoutSchema()
    {
        CompareEach(
            ComparedObject.AccessMethod, first.AccessMethods, second.AccessMethods, (_, item) => item.Name, MethodText,
            Verdict.Review("tables or indexes of it cannot be made"), Verdict.Review("tables or indexes of it are kept in another way"));
        CompareEach(
            ComparedObject.Transform, first.Transforms, second.Transforms, (_, item) => item.Name, TransformText,
            Verdict.Review("functions with TRANSFORM for it cannot be made"), Verdict.Review("functions with TRANSFORM for it get or give another value"));
        CompareEach(
            ComparedObject.ForeignDataWrapper, first.ForeignDataWrappers, second.ForeignDataWrappers, (_, item) => item.Name, DefinitionFormatter.Format,
            Verdict.Review("servers of it cannot be made"), Verdict.Review("foreign tables are read in another way"));
        CompareEach(
            ComparedObject.ForeignServer, first.ForeignServers, second.ForeignServers, (_, item) => item.Name, (_, item) => DefinitionFormatter.Format(item),
            Verdict.Review("foreign tables of it cannot be made"), Verdict.Note("it leads elsewhere, as is usual between environments"));
        CompareEach(
            ComparedObject.UserMapping, first.UserMappings, second.UserMappings, (_, item) => item.Name, (_, item) => DefinitionFormatter.Format(item),
            Verdict.Review("the role may not reach the server's foreign tables"), Unused);
        CompareEach(
            ComparedObject.Publication, first.Publications, second.Publications, (_, item) => item.Name, PublicationText,
            Verdict.Review("its subscribers get no changes"), Verdict.Review("its subscribers get other changes"));
        CompareEach(
            ComparedObject.Subscription, first.Subscriptions, second.Subscriptions, (_, item) => item.Name,
            (_, item) => string.Join(", ", item.Publications) + (item.IsEnabled ? "" : " (disabled)"),
            Verdict.Review("no changes arrive by it"), Verdict.Review("other changes arrive"));
        CompareEach(
            ComparedObject.EventTrigger, first.EventTriggers, second.EventTriggers, (_, item) => item.Name,
            (catalog, item) => DefinitionFormatter.Format(catalog, item) + FiringText(item.Firing),
            Verdict.Review("DDL does not do what it does"), Verdict.Review("DDL does something else"), Verdict.Review("DDL does more than in the first"));
    }

    /// <summary>Compares objects of a kind by what they say.</summary>
    private void CompareEach<T>(
        ComparedObject kind, IEnumerable<T> a, IEnumerable<T> b, Func<DatabaseCatalog, T, string> name, Func<DatabaseCatalog, T, string> says, Verdict missing,
        Verdict changed, Verdict? extra = null)
        where T : CatalogObject => Pair(
        a,
        b,
        name,
        (left, right) =>
        {
            var subject = SubjectOf(first, left);
            CompareComments(subject, left, right);
            string text = says(first, left), other = says(second, right);
            if (text != other) Add(subject, DifferenceAspect.Definition, text, other, left, right, changed, null);
        },
        (left, right) =>
        {
            var (catalog, item) = left is null ? (second, right!) : (first, left);
            AddMissing(SubjectOf(catalog, item), says(catalog, item), left, right, left is null ? extra ?? Unused : missing, left is null ? null : WayOut.OfObject(first, left));
        });

    private Subject SubjectOf(DatabaseCatalog catalog, CatalogObject item) => item is SchemaObject found
        ? new Subject(KindOf(item), SchemaOf(catalog, found), null, item is Operator @operator ? OperatorName(catalog, @operator).Substring(SchemaOf(catalog, found).Length + 1) : item.Name)
        : new Subject(KindOf(item), "", null, item.Name);

    private static ComparedObject KindOf(CatalogObject item) => item switch
    {
        Collation => ComparedObject.Collation,
        Operator => ComparedObject.Operator,
        Cast => ComparedObject.Cast,
        OperatorClass => ComparedObject.OperatorClass,
        OperatorFamily => ComparedObject.OperatorFamily,
        AccessMethod => ComparedObject.AccessMethod,
        Transform => ComparedObject.Transform,
        ExtendedStatistics => ComparedObject.Statistics,
        ForeignDataWrapper => ComparedObject.ForeignDataWrapper,
        ForeignServer => ComparedObject.ForeignServer,
        UserMapping => ComparedObject.UserMapping,
        Publication => ComparedObject.Publication,
        Subscription => ComparedObject.Subscription,
        EventTrigger => ComparedObject.EventTrigger,
        TextSearchDictionary => ComparedObject.TextSearchDictionary,
        TextSearchConfiguration => ComparedObject.TextSearchConfiguration,
        TextSearchSupport { IsTemplate: true } => ComparedObject.TextSearchTemplate,
        _ => ComparedObject.TextSearchParser,
    };

    private List<TextSearchSupport> Supports(DatabaseCatalog catalog, bool isTemplate) =>
        Compared(catalog, catalog.TextSearchSupports).FindAll(item => item.IsTemplate == isTemplate);

    /// <summary>Casts from or to a type that is compared.</summary>
    private List<Cast> OwnCasts(DatabaseCatalog catalog)
    {
        var found = new List<Cast>();
        foreach (var cast in catalog.Casts)
        {
            if (cast.IsBuiltIn || (cast.Extension is not null && !options.ExtensionObjects)) continue;
            if (IsComparedType(catalog, cast.SourceOid) && IsComparedType(catalog, cast.TargetOid)) found.Add(cast);
        }
        return found;
    }

    private bool IsComparedType(DatabaseCatalog catalog, int oid) =>
        catalog.GetType(oid) is { } type && (type.IsBuiltIn || catalog.GetSchema(type.SchemaOid) is { } schema && IsCompared(schema));

    private static string OperatorName(DatabaseCatalog catalog, Operator item) =>
        NameIn(catalog, item) + "(" + TypeText(catalog, item.LeftOid) + ", " + TypeText(catalog, item.RightOid) + ")";

    /// <summary>COMMUTATOR and the like are hints for the planner.</summary>
    private static string OperatorText(DatabaseCatalog catalog, Operator item) =>
        "returns " + TypeText(catalog, item.ResultOid) + (catalog.GetRoutine(item.RoutineOid) is { } routine ? " by " + DefinitionFormatter.Signature(catalog, routine) : "");

    private static string CastName(DatabaseCatalog catalog, Cast item) => TypeText(catalog, item.SourceOid) + " AS " + TypeText(catalog, item.TargetOid);

    private static string CastText(DatabaseCatalog catalog, Cast item)
    {
        var method = item.Method switch
        {
            CastMethod.InOut => "WITH INOUT",
            CastMethod.Binary => "WITHOUT FUNCTION",
            _ => "WITH FUNCTION " + (catalog.GetRoutine(item.RoutineOid) is { } routine ? DefinitionFormatter.Signature(catalog, routine) : "?"),
        };
        return method + item.Context switch { CastContext.Implicit => " AS IMPLICIT", CastContext.Assignment => " AS ASSIGNMENT", _ => "" };
    }

    private static string MethodText(DatabaseCatalog catalog, AccessMethod item) =>
        (item.IsTable ? "TABLE" : "INDEX") + " HANDLER " + SignatureText(catalog, item.HandlerOid);

    private static string TransformText(DatabaseCatalog catalog, Transform item) =>
        "FROM SQL " + SignatureText(catalog, item.FromSqlOid) + ", TO SQL " + SignatureText(catalog, item.ToSqlOid);

    private static string SignatureText(DatabaseCatalog catalog, int routine) =>
        routine == 0 ? "none" : catalog.GetRoutine(routine) is { } found ? DefinitionFormatter.Signature(catalog, found) : "?";

    private static string OperatorClassText(DatabaseCatalog catalog, OperatorClass item) =>
        (item.IsDefault ? "DEFAULT " : "") + "FOR TYPE " + TypeText(catalog, item.TypeOid)
        + (item.KeyTypeOid == 0 || item.KeyTypeOid == item.TypeOid ? "" : " STORAGE " + TypeText(catalog, item.KeyTypeOid));

    /// <summary>One spelling for all: servers write two locales where LOCALE was given, and ICU's in other columns as time went by.</summary>
    private static string CollationText(Collation item)
    {
        string provider = "libc", collate = "", type = "", rules = "";
        foreach (var option in item.Options)
        {
            var equals = option.IndexOf(" = ", StringComparison.Ordinal);
            if (equals < 0) continue;
            var value = option.Substring(equals + " = ".Length).Trim('\'');
            switch (option.Substring(0, equals))
            {
                case "provider": provider = value.ToLowerInvariant(); break;
                case "locale": (collate, type) = (value, value); break;
                case "lc_collate": collate = value; break;
                case "lc_ctype": type = value; break;
                case "rules": rules = ", rules " + value; break;
            }
        }
        return provider + ", " + (collate == type ? "locale " + collate : "lc_collate " + collate + ", lc_ctype " + type) + rules
            + (item.IsDeterministic ? "" : ", not deterministic");
    }

    /// <summary>What a collation that is a copy of another one says is not in the catalog.</summary>
    private static List<Collation> WithoutCopies(List<Collation> collations, List<Collation> others) => collations.FindAll(item =>
        !IsCopy(item) && !others.Exists(other => other.Name == item.Name && IsCopy(other)));

    private static bool IsCopy(Collation item) => item.Options.Count > 0 && item.Options[0].StartsWith("FROM ", StringComparison.Ordinal);

    private static string StatisticsText(DatabaseCatalog catalog, ExtendedStatistics item)
    {
        var expressions = new List<string>();
        foreach (var expression in item.Expressions) expressions.Add(ExpressionComparison.Canonical(expression));
        var text = DefinitionFormatter.Format(catalog, item with { Expressions = expressions });
        return text.Substring("CREATE STATISTICS ".Length) + (item.Target is { } target ? " SET STATISTICS " + target.ToString(System.Globalization.CultureInfo.InvariantCulture) : "");
    }

    private static string PublicationText(DatabaseCatalog catalog, Publication item)
    {
        var tables = new List<PublishedTable>();
        foreach (var table in item.Tables) tables.Add(table.Where is null ? table : table with { Where = ExpressionComparison.Canonical(table.Where) });
        return DefinitionFormatter.Format(catalog, item with { Tables = tables }).Substring("CREATE PUBLICATION ".Length);
    }

    private static string FiringText(Firing firing) => firing == Firing.Origin ? "" : " (" + firing.ToString().ToLowerInvariant() + ")";

    private static string TypeText(DatabaseCatalog catalog, int oid) => oid == 0 ? "NONE" : TypeFormatter.FormatQualified(catalog, new TypeReference(oid));
}
