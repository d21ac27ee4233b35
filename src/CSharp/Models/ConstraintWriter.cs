using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Models;

/// <summary>Writes down the keys, indexes and relationships of an entity that are known for certain; the others are left out.</summary>
internal sealed class ConstraintWriter(
    ModelSources sources, ModelState model, EntityDiscovery entities, TableConventions tables, RelationConventions relations, Annotations annotations)
{
    /// <param name="row">What the entity's row has.</param>
    /// <param name="written">The entity, with all of its properties.</param>
    public EntityModel Write(RowDraft row, EntityModel written)
    {
        var isOpen = row.Gaps.Count > model.Gaps.Count || row.Parts.Exists(static part => part.Entity.AreTypesTainted);
        if (isOpen || written.IsView || written.TableIsUncertain) return written;
        var parts = row.Parts.Where(part => IsOwn(row, part)).ToArray();
        return written with
        {
            Key = tables.OwnerOf(row.Entity) == row.Entity ? KeyOf(row) : null,
            Indexes = [.. parts.SelectMany(part => IndexesOf(part).Select(index => Write(row, part, index))).OfType<IndexModel>()],
            ForeignKeys = [.. parts.SelectMany(part => relations.Keys.Where(key => key.Dependent == part.Entity).Select(key => Write(row, part, key))).OfType<ForeignKeyModel>()],
        };
    }

    /// <summary>Whether a part is this entity's to tell of: a base class in the same table tells of itself.</summary>
    private bool IsOwn(RowDraft row, RowPart part) =>
        part.Entity == row.Entity || model.Find(part.Entity.Type) != part.Entity || tables.OwnerOf(part.Entity) != tables.OwnerOf(row.Entity);

    private KeyModel? KeyOf(RowDraft row)
    {
        var root = entities.RootOf(row.Entity);
        var names = entities.KeyOf(root);
        if (names.Count == 0 || root.IsKeyUncertain || ColumnsOf(row, new RowPart(root, ColumnPrefix.None), names) is not { } columns) return null;
        var properties = row.Properties.Where(p => !p.Name.Contains('.')).GroupBy(p => p.Column.Name).ToDictionary(g => g.Key, g => g.First().Name);
        if (root.KeyAt is { Arguments.Count: > 0 } call && sources.Holds(call.SyntaxTree))
        {
            var place = call.Arguments.ToSourceSpan();
            return new KeyModel(columns, place, sources.CanEdit(call.SyntaxTree) ? new MembersWriter(place, FormOf(call.Arguments), properties) : null);
        }
        var attribute = annotations.FindAll(root.Type, "PrimaryKey", TypeNames.EntityFrameworkCore).Select(found => found.Syntax).FirstOrDefault();
        if (attribute?.ArgumentList is { } list)
        {
            var place = list.Arguments.ToSourceSpan();
            return new KeyModel(columns, place, sources.CanEdit(list.SyntaxTree) ? new MembersWriter(place, "nameof", properties) : null);
        }
        var property = row.Properties.First(p => p.Name == names[0]);
        return new KeyModel(columns, property.Place, null);
    }

    /// <summary>How the properties are named: the parameter of a lambda; null for texts.</summary>
    private static string? FormOf(SeparatedSyntaxList<ArgumentSyntax> arguments) => arguments[0].Expression switch
    {
        SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.ValueText,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 1 } one } => one[0].Identifier.ValueText,
        _ => null,
    };

    private IEnumerable<IndexState> IndexesOf(RowPart part)
    {
        foreach (var index in part.Entity.Indexes) yield return index;
        foreach (var (attribute, syntax) in annotations.FindAll(part.Entity.Type, "Index", TypeNames.EntityFrameworkCore))
        {
            var properties = annotations.Texts(attribute);
            if (syntax.ArgumentList is not { } list || properties.Count == 0 || part.Entity.Indexes.Exists(index => index.Properties.SequenceEqual(properties))) continue;
            var unique = list.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == "IsUnique");
            var isUnique = unique?.Expression.IsKind(SyntaxKind.TrueLiteralExpression) == true;
            yield return new IndexState(properties, list.Arguments.ToSourceSpan())
            {
                IsUnique = isUnique,
                IsUncertain = unique is not null && !isUnique && !unique.Expression.IsKind(SyntaxKind.FalseLiteralExpression)
                    || properties.Count != list.Arguments.Count(argument => argument.NameEquals is null),
                OtherUniqueness = !sources.CanEdit(syntax.SyntaxTree) ? null
                    : unique is not null ? new SourceEdit(unique.Expression.ToSourceSpan(), isUnique ? "false" : "true")
                    : new SourceEdit(new SourceSpan(syntax.SyntaxTree.FilePath, list.Arguments[list.Arguments.Count - 1].Span.End, 0), ", IsUnique = true"),
            };
        }
    }

    private static IndexModel? Write(RowDraft row, RowPart part, IndexState index) =>
        index.IsUncertain || index.Properties.Count == 0 || ColumnsOf(row, part, index.Properties) is not { } columns ? null : new IndexModel
        {
            Columns = columns,
            IsUnique = index.IsUnique,
            IsFiltered = index.IsFiltered,
            Place = index.Place,
            OtherUniqueness = index.OtherUniqueness is { } edit ? [edit] : [],
        };

    private ForeignKeyModel? Write(RowDraft row, RowPart part, RelationKey key)
    {
        if (ColumnsOf(row, part, key.Properties) is not { } columns || tables.Of(key.Principal) is not { IsUncertain: false, IsView: false, Name: { } table } target) return null;
        if (key.Relation is { IsUncertain: true } || key.Principal.IsTableTainted) return null;
        var place = key.Relation?.ForeignKeyAt ?? (key.Navigation is { } navigation ? sources.PlaceOf(navigation, key.Dependent) : sources.PlaceOf(key.Dependent));
        return new ForeignKeyModel
        {
            Columns = columns,
            ReferencedSchema = target.Schema?.Name,
            ReferencedTable = table.Name,
            OnDelete = ActionOf(row, part, key),
            Name = key.Navigation is { } named ? $"{named.ContainingType.Name}.{named.Name}" : key.Dependent.Type.Name,
            Place = place,
            OnDeletePlace = key.Relation?.OnDeleteAt is { } at && sources.Compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == at.Path) is { } tree
                && sources.CanEdit(tree) ? at : null,
        };
    }

    /// <summary>What the server has to do, after the relationship's DeleteBehavior; what a convention gives only where nothing else may decide.</summary>
    private ReferentialAction? ActionOf(RowDraft row, RowPart part, RelationKey key)
    {
        if (key.Relation is { IsDeleteUncertain: true }) return null;
        if (key.Relation?.OnDeleteAt is not null)
        {
            return key.Relation.OnDelete switch
            {
                "Cascade" => ReferentialAction.Cascade,
                "SetNull" => ReferentialAction.SetNull,
                "Restrict" => ReferentialAction.Restrict,
                "NoAction" or "ClientSetNull" or "ClientCascade" or "ClientNoAction" => ReferentialAction.NoAction,
                _ => null,
            };
        }
        if (model.AreCascadesOff || key.Relation is { SaysWhetherRequired: true }) return null;
        var types = key.Properties.Select(name => ModelSources.FindProperty(part.Entity.Type, name)?.Type);
        return types.All(static type => type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T }) ? ReferentialAction.Cascade : null;
    }

    /// <summary>Null where one of them is not known for certain.</summary>
    private static IReadOnlyList<string>? ColumnsOf(RowDraft row, RowPart part, IReadOnlyList<string> properties)
    {
        var columns = properties.Select(property => row.Find(part, property)).ToArray();
        return columns.Any(static column => column is null or { IsUncertain: true }) ? null : [.. columns.Select(static column => column!.Column.Name)];
    }
}
