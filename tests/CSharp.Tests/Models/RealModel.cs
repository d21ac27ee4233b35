using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DbImpact.CSharp.Tests.Models;

/// <summary>A column of a real model, and the type of the values that the provider gets.</summary>
internal sealed record RealColumn(
    string Table, string Name, bool IsNullable, int? MaxLength, int? Precision, int? Scale, string StoreType, Type Type);

/// <summary>What EF Core itself makes of a source: its contexts are compiled, loaded and asked for their models.</summary>
internal static class RealModel
{
    /// <summary>What EF Core knows of each column: one line for each of its uses in the compilation's models.</summary>
    public static IReadOnlyList<RealColumn> Columns(Compilation compilation) => WithModels(compilation, static model =>
        from entity in model.GetEntityTypes()
        from store in new[] { StoreObjectIdentifier.Create(entity, StoreObjectType.Table), StoreObjectIdentifier.Create(entity, StoreObjectType.View) }
        where store is not null && !entity.IsMappedToJson()
        from property in entity.GetProperties().Concat(entity.GetComplexProperties().SelectMany(Inside))
        where property.GetColumnName(store.Value) is not null
        select new RealColumn(
            store.Value.Name, property.GetColumnName(store.Value)!, property.IsColumnNullable(store.Value), property.GetMaxLength(),
            property.GetPrecision(), property.GetScale(), property.GetColumnType(store.Value)!,
            (property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType) is var type ? Nullable.GetUnderlyingType(type) ?? type : type));

    private static IEnumerable<IProperty> Inside(IComplexProperty complex) => complex.ComplexType.GetContainerColumnName() is not null
        ? []
        : complex.ComplexType.GetProperties().Concat(complex.ComplexType.GetComplexProperties().SelectMany(Inside));

    /// <summary>Each entity type as <c>schema.table(column, …)</c>, sorted.</summary>
    public static IReadOnlyList<string> Describe(Compilation compilation) =>
        WithModels(compilation, Describe).Distinct().Order(StringComparer.Ordinal).ToArray();

    /// <summary>What EF Core's tools write for each context beside its migrations.</summary>
    public static IReadOnlyList<(string Path, string Text)> Snapshots(Compilation compilation) => WithContexts(compilation, static context =>
    {
        var services = new ServiceCollection().AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(context);
        var provider = typeof(NpgsqlDbContextOptionsBuilderExtensions).Assembly;
        var designed = (IDesignTimeServices)Activator.CreateInstance(provider.GetType(provider.GetCustomAttribute<DesignTimeProviderServicesAttribute>()!.TypeName)!)!;
        designed.ConfigureDesignTimeServices(services);
        var generator = services.BuildServiceProvider().GetRequiredService<IMigrationsCodeGeneratorSelector>().Select("C#");
        var type = context.GetType();
        return new[] { (type.Name + "ModelSnapshot.cs", generator.GenerateSnapshot("Migrations", type, type.Name + "ModelSnapshot", context.GetService<IDesignTimeModel>().Model)) };
    });

    private static List<T> WithModels<T>(Compilation compilation, Func<IModel, IEnumerable<T>> read) =>
        WithContexts(compilation, context => read(context.GetService<IDesignTimeModel>().Model));

    private static List<T> WithContexts<T>(Compilation compilation, Func<DbContext, IEnumerable<T>> read)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join(Environment.NewLine, emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        var loading = new AssemblyLoadContext(null, isCollectible: true);
        var assembly = loading.LoadFromStream(image);
        var found = new List<T>();
        foreach (var type in assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(DbContext))))
        {
            using var context = Create(type);
            found.AddRange(read(context));
        }
        return found;
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
