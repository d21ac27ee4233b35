using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Xunit;

namespace DbImpact.CSharp.Tests.Models;

/// <summary>What EF Core itself makes of a source: its contexts are compiled, loaded and asked for their models.</summary>
internal static class RealModel
{
    /// <summary>Each entity type as <c>schema.table(column, …)</c>, sorted.</summary>
    public static IReadOnlyList<string> Describe(Compilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join(Environment.NewLine, emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        var loading = new AssemblyLoadContext(null, isCollectible: true);
        var assembly = loading.LoadFromStream(image);
        var lines = new List<string>();
        foreach (var type in assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(DbContext))))
        {
            using var context = Create(type);
            lines.AddRange(Describe(context.GetService<IDesignTimeModel>().Model));
        }
        return lines.Distinct().Order(StringComparer.Ordinal).ToArray();
    }

    private static DbContext Create(Type type)
    {
        if (type.GetConstructor([]) is { } plain) return (DbContext)plain.Invoke([]);
        var builder = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(type))!;
        builder.UseNpgsql("Host=nowhere");
        return (DbContext)Activator.CreateInstance(type, builder.Options)!;
    }

    private static IEnumerable<string> Describe(IModel model)
    {
        foreach (var entity in model.GetEntityTypes())
        {
            if (SharesRow(entity) || entity.GetSqlQuery() is not null || entity.GetFunctionName() is not null) continue;
            if ((StoreObjectIdentifier.Create(entity, StoreObjectType.Table)
                ?? StoreObjectIdentifier.Create(entity, StoreObjectType.View)) is not { } store) continue;
            var columns = new SortedSet<string>(StringComparer.Ordinal);
            AddColumns(entity, store, columns);
            foreach (var owned in model.GetEntityTypes()
                .Where(o => SharesRow(o) && OwnerOf(o).IsAssignableFrom(entity))) AddColumns(owned, store, columns);
            yield return (store.Schema is null ? "" : store.Schema + ".") + $"{store.Name}({string.Join(", ", columns)})";
        }
    }

    private static bool SharesRow(IEntityType entity) =>
        entity.IsMappedToJson() || (entity.FindOwnership() is { } ownership
            && StoreObjectIdentifier.Create(entity, StoreObjectType.Table) == StoreObjectIdentifier.Create(ownership.PrincipalEntityType,
            StoreObjectType.Table));

    private static IEntityType OwnerOf(IEntityType owned)
    {
        var owner = owned.FindOwnership()!.PrincipalEntityType;
        return SharesRow(owner) ? OwnerOf(owner) : owner;
    }

    private static void AddColumns(IEntityType entity, StoreObjectIdentifier store, SortedSet<string> columns)
    {
        if (entity.IsMappedToJson())
        {
            columns.Add(entity.GetContainerColumnName()!);
            return;
        }
        foreach (var property in entity.GetProperties())
        {
            if (property.GetColumnName(store) is { } column) columns.Add(column);
        }
        foreach (var complex in entity.GetComplexProperties()) AddColumns(complex, store, columns);
    }

    private static void AddColumns(IComplexProperty complex, StoreObjectIdentifier store, SortedSet<string> columns)
    {
        if (complex.ComplexType.GetContainerColumnName() is { } container)
        {
            columns.Add(container);
            return;
        }
        foreach (var property in complex.ComplexType.GetProperties())
        {
            if (property.GetColumnName(store) is { } column) columns.Add(column);
        }
        foreach (var inner in complex.ComplexType.GetComplexProperties()) AddColumns(inner, store, columns);
    }
}
