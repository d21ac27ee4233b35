using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Models;
using DbImpact.CSharp.Sql;
using Microsoft.CodeAnalysis;

namespace DbImpact.CSharp.Models;

/// <summary>
/// Finds the entity models of a compilation as EF Core 8 to 10 with Npgsql builds them, contexts, their configuration, attributes and
/// conventions, and as linq2db's attributes say. Thread-safe; the work is done once, at the first call, and its results hold no compiler objects.
/// </summary>
public sealed class EntityModelFinder
{
    private static readonly string[] Marks = ["DbSet<", "DbContext", "IEntityTypeConfiguration", "Table("];

    private static readonly string[] EnumMarks = ["MapEnum", "HasPostgresEnum", "IPostgresEnum"];

    private readonly Compilation _compilation;
    private readonly object _lock = new();
    private IReadOnlyList<EntityModel>? _found;
    private IReadOnlyList<ModelSnapshot>? _snapshots;

    private EntityModelFinder(Compilation compilation) => _compilation = compilation;

    /// <summary>Cheap: nothing is read before <see cref="FindAll"/>.</summary>
    public static EntityModelFinder Create(Compilation compilation) => new(compilation);

    /// <summary>All models, in the order of path and position.</summary>
    public IReadOnlyList<EntityModel> FindAll(CancellationToken cancellation = default)
    {
        lock (_lock) return _found ??= SnapshotFill.Fill([.. Find(cancellation).Concat(FindOfLinqToDb(cancellation))
            .OrderBy(m => m.Place.Path, StringComparer.Ordinal).ThenBy(m => m.Place.Start)], FindSnapshots(cancellation));
    }

    /// <summary>The models as EF Core has written them down at their last migrations. Those of other projects complete models too: <see cref="SnapshotFill"/>.</summary>
    public IReadOnlyList<ModelSnapshot> FindSnapshots(CancellationToken cancellation = default)
    {
        lock (_lock) return _snapshots ??= SnapshotReader.FindAll(_compilation, cancellation);
    }

    private IReadOnlyList<EntityModel> FindOfLinqToDb(CancellationToken cancellation)
    {
        if (!_compilation.SyntaxTrees.Any(t => Mentions(t, ["LinqToDB"], cancellation))) return [];
        var sources = new ModelSources(_compilation, cancellation);
        return new LinqToDbModels(sources, new Annotations(sources), cancellation).Find(new SqlLibraries(_compilation));
    }

    private IReadOnlyList<EntityModel> Find(CancellationToken cancellation)
    {
        if (!_compilation.SyntaxTrees.Any(t => Mentions(t, Marks, cancellation))) return [];
        var sources = new ModelSources(_compilation, cancellation);
        var annotations = new Annotations(sources);
        var contexts = sources.Classes.Where(IsContext).ToArray();
        contexts = [.. contexts.Where(c => !c.IsAbstract
            || !contexts.Any(other => !SymbolEqualityComparer.Default.Equals(other, c) && other.OriginalDefinition.BaseType is { } above
            && IsOrDerives(above, c)))];
        var options = new ContextOptions(sources, cancellation);
        var libraries = new SqlLibraries(_compilation);
        var mapsEnums = _compilation.SyntaxTrees.Any(t => Mentions(t, EnumMarks, cancellation));
        var found = new List<EntityModel>();
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var configured = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);

        // An abstract context is read for those that derive from it, here or in other projects.
        foreach (var context in contexts)
        {
            var model = new ModelState { Naming = options.NamingOf(context), IsNamingAssumed = !options.AreSeen(context), MayMapEnums = mapsEnums };
            AddSets(sources, model, context);
            var reader = new ConfigurationReader(sources, model, cancellation);
            reader.ReadContext(context);
            var written = Write(sources, annotations, model, reader, "EF Core", false, cancellation);
            if (!IsOthers(context, options, libraries)) found.AddRange(written.Select(m => m with { Context = context.Name }));
            foreach (var entity in model.Entities) seen.Add(entity.Type);
            seen.UnionWith(model.Ignored);
        }
        if (!options.AreAllOthers || libraries.UsesNpgsql) found.AddRange(FindWithoutContext(sources, annotations, options, seen, cancellation));
        return found.GroupBy(Identity).Select(Merge).OrderBy(m => m.Place.Path, StringComparer.Ordinal).ThenBy(m => m.Place.Start).ToArray();
    }

    /// <summary>Whether the context is another database's: by its options, or, where none are seen, by the libraries that are used.</summary>
    private static bool IsOthers(INamedTypeSymbol context, ContextOptions options, SqlLibraries libraries) =>
        options.AreOthers(context)
            || !options.AreSeen(context) && context.DeclaringSyntaxReferences.All(r => !libraries.IsPostgreSql(r.SyntaxTree));

    /// <summary>Classes with [Table] or a configuration whose context is in another project.</summary>
    private static IReadOnlyList<EntityModel> FindWithoutContext(
        ModelSources sources, Annotations annotations, ContextOptions options, HashSet<INamedTypeSymbol> seen, CancellationToken cancellation)
    {
        var model = new ModelState { Naming = options.NamingOf(null), IsNamingAssumed = !options.AreSeen(null) };
        // The context, wherever it is, may configure what is not seen here.
        model.TaintTypes();
        var reader = new ConfigurationReader(sources, model, cancellation);
        foreach (var type in sources.Classes)
        {
            if (!seen.Contains(type) && type.GetAttributes().Length > 0 && !(type.IsAbstract && seen.Any(s => s.DerivesFromOrIs(type)))
                && annotations.Has(type, "Table", TypeNames.SchemaAnnotations)) model.Entity(type).IsExplicit = true;
        }
        foreach (var configuration in sources.Configurations)
        {
            if (configuration.IsAbstract || configuration.TypeParameters.Length > 0) continue;
            if (ModelSources.ConfiguredBy(configuration).All(e => !seen.Contains(e))) reader.ReadConfiguration(configuration);
        }
        if (model.Entities.Count == 0) return [];
        var library = sources.IsEntityFrameworkKnown ? "EF Core" : "DataAnnotations";
        return [.. Write(sources, annotations, model, reader, library, true, cancellation)
            .Where(m => !seen.Any(s => s.ToCanonicalName() == m.TypeName))];
    }

    private static IReadOnlyList<EntityModel> Write(
        ModelSources sources, Annotations annotations, ModelState model, ConfigurationReader reader, string library, bool isPartial,
            CancellationToken cancellation)
    {
        var entities = new EntityDiscovery(model, new EntityMembers(model, annotations), annotations, reader, cancellation);
        entities.Complete();
        var placement = new AttributePlacement(sources);
        var tables = new TableConventions(sources, model, entities, annotations, placement);
        var columns = new ColumnConventions(sources, model, annotations, placement);
        var relations = new RelationConventions(sources, model, entities, annotations);
        relations.Complete();
        var constraints = new ConstraintWriter(sources, model, entities, tables, relations, annotations);
        return new EntityModels(sources, model, entities, tables, columns, relations, constraints).Write(library, isPartial);
    }

    private static bool IsOrDerives(INamedTypeSymbol type, INamedTypeSymbol ancestor)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, ancestor)) return true;
        }
        return false;
    }

    private static bool IsContext(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.IsNamed("DbContext", TypeNames.EntityFrameworkCore) || ModelSources.IsIdentityContext(current)) return true;
            if (current.TypeKind == TypeKind.Error && (current.Name.IndexOf("DbContext", StringComparison.Ordinal) >= 0 || HasSets(type))) return true;
        }
        return false;
    }

    /// <summary>Whether a class whose base is not resolved has what contexts have.</summary>
    private static bool HasSets(INamedTypeSymbol type) =>
        type.GetMembers().Any(static member => member is IPropertySymbol { IsStatic: false } property && property.Type.IsNamed("DbSet", TypeNames.EntityFrameworkCore));

    private static void AddSets(ModelSources sources, ModelState model, INamedTypeSymbol context)
    {
        for (var type = context; type is not null; type = type.BaseType)
        {
            if (type.IsNamed("DbContext", TypeNames.EntityFrameworkCore) || ModelSources.IsIdentityContext(type)) return;
            foreach (var member in type.GetMembers())
            {
                if (member is not IPropertySymbol { IsStatic: false, IsIndexer: false } property) continue;
                if (!property.Type.IsNamed("DbSet", TypeNames.EntityFrameworkCore)) continue;
                if (property.Type is not INamedTypeSymbol { TypeArguments.Length: 1 } set
                    || set.TypeArguments[0] is not INamedTypeSymbol { TypeKind: TypeKind.Class } entity) continue;
                var state = model.Entity(entity);
                state.IsExplicit = true;
                state.MentionedAt ??= sources.PlaceOf(property);
                if (!model.Sets.TryGetValue(entity, out var names)) model.Sets.Add(entity, names = []);
                if (!names.Contains(property.Name)) names.Add(property.Name);
            }
        }
    }

    /// <summary>Two contexts that map a class the same way make one model.</summary>
    private static string Identity(EntityModel model) =>
        $"{model.TypeName}|{model.Schema?.Name}|{model.Table.Name}|{string.Join(",", model.Properties.Select(p => p.Column.Name))}";

    private static EntityModel Merge(IEnumerable<EntityModel> same)
    {
        var first = same.First();
        return same.Skip(1).Any() ? first with
        {
            Definitions = [.. same.SelectMany(m => m.Definitions).GroupBy(d => (d.Place, d.Text.Text)).Select(g => g.First())],
            UnknownDefinitions = [.. same.SelectMany(m => m.UnknownDefinitions).Distinct()],
        } : first;
    }

    internal static bool Mentions(SyntaxTree tree, string[] marks, CancellationToken cancellation)
    {
        var text = tree.GetText(cancellation).ToString();
        foreach (var mark in marks)
        {
            if (text.IndexOf(mark, StringComparison.Ordinal) >= 0) return true;
        }
        return false;
    }
}
