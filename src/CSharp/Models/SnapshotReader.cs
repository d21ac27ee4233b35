using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Facts;
using DbImpact.CSharp.Parameters;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Models;

/// <summary>
/// Reads EF Core's snapshots, <c>…ModelSnapshot.cs</c>, as far as they say what lies where: the tool writes them in one way only (EF Core,
/// CSharpSnapshotGenerator), so that what is written otherwise is somebody's own and leaves the entity incomplete.
/// </summary>
internal sealed class SnapshotReader
{
    private const string FileEnding = "ModelSnapshot.cs";

    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<string, SnapshotDraft> _entities = new(StringComparer.Ordinal);
    private string? _defaultSchema;

    private SnapshotReader(SemanticModel model, CancellationToken cancellation)
    {
        _model = model;
        _cancellation = cancellation;
    }

    /// <summary>The snapshots that Npgsql's provider made, by the context's name.</summary>
    public static IReadOnlyList<ModelSnapshot> FindAll(Compilation compilation, CancellationToken cancellation)
    {
        var found = new List<ModelSnapshot>();
        foreach (var tree in compilation.SyntaxTrees.Where(static tree => tree.FilePath.EndsWith(FileEnding, StringComparison.OrdinalIgnoreCase)))
        {
            if (!EntityModelFinder.Mentions(tree, ["Npgsql"], cancellation)) continue;
            foreach (var type in tree.GetRoot(cancellation).DescendantNodes().OfType<ClassDeclarationSyntax>())
            {
                if (ContextOf(type) is not { } context || BodyOf(type) is not { } body) continue;
                var reader = new SnapshotReader(compilation.GetSemanticModel(tree), cancellation);
                reader.ReadModel(body);
                found.Add(new ModelSnapshot(tree.FilePath, context, new SnapshotWriter(reader._entities, reader._defaultSchema).Write()));
            }
        }
        return [.. found.OrderBy(static snapshot => snapshot.Path, StringComparer.Ordinal)];
    }

    private static string? ContextOf(ClassDeclarationSyntax type) => type.AttributeLists.SelectMany(static list => list.Attributes)
        .Where(static attribute => SimpleName(attribute.Name) is "DbContext" or "DbContextAttribute")
        .Select(static attribute => attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression is TypeOfExpressionSyntax of ? SimpleName(of.Type) : null)
        .FirstOrDefault();

    private static BlockSyntax? BodyOf(ClassDeclarationSyntax type) =>
        type.Members.OfType<MethodDeclarationSyntax>().FirstOrDefault(static method => method.Identifier.ValueText == "BuildModel")?.Body;

    private static string? SimpleName(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };

    private void ReadModel(BlockSyntax body)
    {
        foreach (var call in CallsOf(body).Select(static chain => chain.Calls).SelectMany(static calls => calls))
        {
            _cancellation.ThrowIfCancellationRequested();
            switch (NameOf(call))
            {
                case "HasDefaultSchema":
                    _defaultSchema = Text(call, 0);
                    break;
                case "Entity" when Text(call, 0) is { } name && Lambda(call) is { } lambda:
                    if (!_entities.TryGetValue(name, out var entity)) _entities.Add(name, entity = new SnapshotDraft(name));
                    ReadEntity(lambda, entity);
                    break;
            }
        }
    }

    private void ReadEntity(BlockSyntax body, SnapshotDraft entity)
    {
        foreach (var (calls, isWhole) in CallsOf(body))
        {
            if (!isWhole) entity.IsComplete = false;
            for (var i = 0; i < calls.Count; i++)
            {
                if (NameOf(calls[i]) is "Property" or "IndexerProperty" or "PrimitiveCollection")
                {
                    ReadProperty(calls, entity);
                    break;
                }
                Read(calls[i], entity);
            }
        }
    }

    private void Read(InvocationExpressionSyntax call, SnapshotDraft entity)
    {
        switch (NameOf(call))
        {
            case "HasBaseType":
                entity.BaseName = Text(call, 0);
                break;
            case "HasKey":
                entity.Key = [.. call.ArgumentList.Arguments.Select(static argument => (argument.Expression as LiteralExpressionSyntax)?.Token.ValueText).OfType<string>()];
                break;
            case "ToTable":
                entity.SaysTable = true;
                entity.Table = Text(call, 0);
                ReadSchema(call, entity);
                if (Lambda(call) is { } table) ReadTable(table, entity);
                break;
            case "ToView":
                entity.View = Text(call, 0);
                ReadSchema(call, entity);
                break;
            case "ToSqlQuery" or "ToFunction":
                entity.IsQuery = true;
                break;
            case "SplitToTable" or "SplitToView":
                entity.IsComplete = false;
                break;
            case "UseTphMappingStrategy":
                entity.Strategy = MappingStrategy.TablePerHierarchy;
                break;
            case "UseTptMappingStrategy":
                entity.Strategy = MappingStrategy.TablePerType;
                break;
            case "UseTpcMappingStrategy":
                entity.Strategy = MappingStrategy.TablePerConcreteType;
                break;
            case "ToJson":
                entity.JsonColumn = Text(call, 0);
                break;
            case "OwnsOne" or "OwnsMany" when Text(call, 0) is { } owned && Text(call, 1) is { } member && Lambda(call) is { } lambda:
                AddPart(owned, member, NameOf(call) == "OwnsMany", true, lambda, entity);
                break;
            case "ComplexProperty" or "ComplexCollection" when Text(call, 1) is { } member && Text(call, 2) is { } type && Lambda(call) is { } lambda:
                AddPart(type, member, NameOf(call) == "ComplexCollection", false, lambda, entity);
                break;
            case "OwnsOne" or "OwnsMany" or "ComplexProperty" or "ComplexCollection":
                entity.IsComplete = false;
                break;
        }
    }

    private void AddPart(string type, string member, bool isCollection, bool isOwned, BlockSyntax lambda, SnapshotDraft entity)
    {
        var part = new SnapshotDraft(type);
        ReadEntity(lambda, part);
        entity.Parts.Add(new SnapshotPart(member, part, isCollection, isOwned));
    }

    /// <summary>What a column is called in this table only: <c>t.Property("Size").HasColumnName("Dog_Size")</c>.</summary>
    private static void ReadTable(BlockSyntax body, SnapshotDraft entity)
    {
        foreach (var (calls, _) in CallsOf(body))
        {
            if (calls.Count < 2 || NameOf(calls[0]) != "Property" || Text(calls[0], 0) is not { } property) continue;
            if (calls.Where(static call => NameOf(call) == "HasColumnName").Select(static call => Text(call, 0)).FirstOrDefault() is { } column) entity.TableNames[property] = column;
        }
    }

    private static void ReadSchema(InvocationExpressionSyntax call, SnapshotDraft entity)
    {
        if (call.ArgumentList.Arguments.Count < 2 || call.ArgumentList.Arguments[1].Expression is LambdaExpressionSyntax) return;
        entity.SaysSchema = true;
        entity.Schema = Text(call, 1);
    }

    private void ReadProperty(IReadOnlyList<InvocationExpressionSyntax> calls, SnapshotDraft entity)
    {
        var property = calls.First(static call => NameOf(call) is "Property" or "IndexerProperty" or "PrimitiveCollection");
        if (Text(property, 0) is not { } name || TypeOf(property) is not { } type)
        {
            entity.IsComplete = false;
            return;
        }
        // The provider's own methods name the property again.
        if (entity.Columns.Exists(column => column.Property == name)) return;
        var symbol = _model.GetTypeInfo(type, _cancellation).Type;
        var isRequired = calls.Any(static call => NameOf(call) == "IsRequired");
        var column = calls.Where(static call => NameOf(call) == "HasColumnName").Select(static call => Text(call, 0)).FirstOrDefault();
        if (column is not null) entity.Named.Add(name);
        entity.Columns.Add(new SnapshotColumn
        {
            Property = name,
            Name = column ?? TableConventions.Limit(name),
            StoreType = calls.Where(static call => NameOf(call) == "HasColumnType").Select(static call => Text(call, 0)).FirstOrDefault(),
            SentType = symbol is null ? null : ValueTypes.Of(symbol),
            MaxLength = calls.Where(static call => NameOf(call) == "HasMaxLength").Select(static call => Number(call)).FirstOrDefault(),
            IsNullable = type is NullableTypeSyntax ? true : isRequired ? false : symbol is { IsReferenceType: true } ? true : symbol is { IsValueType: true } ? false : null,
        });
    }

    /// <summary>
    /// The calls of each statement, the first one first: <c>b.Property&lt;int&gt;("Id").HasColumnName("id")</c>. What the provider's own methods
    /// are called with (<c>UseIdentityByDefaultColumn(b.Property…)</c>) is read as if it stood alone.
    /// </summary>
    private static IEnumerable<(IReadOnlyList<InvocationExpressionSyntax> Calls, bool IsWhole)> CallsOf(BlockSyntax body)
    {
        foreach (var statement in body.Statements)
        {
            if (statement is not ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call })
            {
                yield return ([], false);
                continue;
            }
            // A static method of the provider, which takes the builder first.
            if (call.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var owner } } && owner.EndsWith("Extensions", StringComparison.Ordinal)
                && call.ArgumentList.Arguments.FirstOrDefault()?.Expression is InvocationExpressionSyntax inner) call = inner;
            yield return ([.. ChainOf(call).Reverse()], true);
        }
    }

    private static IEnumerable<InvocationExpressionSyntax> ChainOf(InvocationExpressionSyntax call)
    {
        for (ExpressionSyntax? at = call; at is InvocationExpressionSyntax invocation; at = (invocation.Expression as MemberAccessExpressionSyntax)?.Expression)
            yield return invocation;
    }

    private static string? NameOf(InvocationExpressionSyntax call) => (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;

    private static TypeSyntax? TypeOf(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name: GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } types } } ? types[0] : null;

    /// <summary>The text of an argument; null for <c>(string)null</c>, and where it is something else.</summary>
    private static string? Text(InvocationExpressionSyntax call, int index) =>
        index < call.ArgumentList.Arguments.Count && call.ArgumentList.Arguments[index].Expression is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression)
            ? literal.Token.ValueText : null;

    private static int? Number(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax { Token.Value: int number } ? number : null;

    private static BlockSyntax? Lambda(InvocationExpressionSyntax call) =>
        (call.ArgumentList.Arguments.LastOrDefault()?.Expression as LambdaExpressionSyntax)?.Block;
}
