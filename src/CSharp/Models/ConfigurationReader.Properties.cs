using System.Linq;
using DbImpact.Checks.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Models;

/// <summary>PropertyBuilder, and the builders of relationships.</summary>
internal sealed partial class ConfigurationReader
{
    private Subject CallOnProperty(PropertySubject subject, InvocationExpressionSyntax invocation, SimpleNameSyntax name, Scope scope)
    {
        var property = subject.Property;
        var arguments = invocation.ArgumentList.Arguments;
        if (_conditions > 0 && name.Identifier.ValueText is not ("HasColumnName" or "HasComment" or "HasColumnOrder")) property.IsTypeUncertain = true;
        switch (name.Identifier.ValueText)
        {
            case "HasColumnName" when arguments.Count > 0:
                property.Column = ReadName(arguments[0], scope);
                return subject;
            case "HasColumnType" when arguments.Count > 0:
                property.StoreType = ReadText(arguments[0].Expression, scope);
                property.IsTypeUncertain |= property.StoreType is null;
                return subject;
            case "HasPrecision" when arguments.Count > 0:
                property.Precision = sources.ReadNumber(arguments[0].Expression, scope);
                property.Scale = arguments.Count > 1 ? sources.ReadNumber(arguments[1].Expression, scope) : null;
                return subject;
            case "IsFixedLength" or "ElementType":
                property.IsTypeUncertain = true;
                return subject;
            case { } generator when BuilderCalls.GiveValues.Contains(generator):
                property.IsGenerated = true;
                AddValue(subject, generator, arguments, scope);
                return subject;
            case "HasMaxLength" when arguments.Count > 0:
                property.MaxLength = sources.ReadNumber(arguments[0].Expression, scope);
                return subject;
            case "IsRequired":
                property.IsRequired = _conditions > 0 ? null
                    : arguments.Count == 0 || arguments[0].Expression.IsKind(SyntaxKind.TrueLiteralExpression) ? true
                    : arguments[0].Expression.IsKind(SyntaxKind.FalseLiteralExpression) ? false
                    : null;
                property.IsTypeUncertain |= property.IsRequired is null;
                return subject;
            case "HasConversion":
                property.IsConverted = true;
                property.ConvertedType = ConvertedType(arguments, name, scope);
                return subject;
            case "IsRowVersion":
                property.IsRowVersion = true;
                return subject;
            case { } call when BuilderCalls.OnProperty.Contains(call):
                return subject;
            default:
                return CallUnknown(subject, invocation, name, scope);
        }
    }

    /// <summary>The type that a converter hands to the provider, where the call names it.</summary>
    private ITypeSymbol? ConvertedType(SeparatedSyntaxList<ArgumentSyntax> arguments, SimpleNameSyntax name, Scope scope)
    {
        var named = TypeGiven(arguments, name, scope)?.WithoutNullable();
        return named is not null && ScalarTypes.RoleOf(named) == TypeRole.Scalar && named.TypeKind != TypeKind.Enum ? named : null;
    }

    private Subject CallOnPropertyMetadata(PropertyMetadataSubject subject, InvocationExpressionSyntax invocation, SimpleNameSyntax name, Scope scope)
    {
        if (name.Identifier.ValueText is "SetColumnName" or "SetColumnBaseName" && invocation.ArgumentList.Arguments.Count > 0)
        {
            subject.Property.Column = ReadName(invocation.ArgumentList.Arguments[0], scope);
        }
        else
        {
            subject.Property.IsTypeUncertain = true;
        }
        return SettledSubject.Instance;
    }

    private Subject CallHas(EntitySubject subject, InvocationExpressionSyntax invocation, SimpleNameSyntax name, Scope scope)
    {
        var arguments = invocation.ArgumentList.Arguments;
        var entity = subject.Entity;
        var relation = new RelationState(entity) { IsCollection = name.Identifier.ValueText == "HasMany", IsUncertain = _conditions > 0 };
        var nameAt = arguments.Count > 0 && arguments[0].Expression is TypeOfExpressionSyntax ? 1 : 0;
        relation.Target = TypeGiven(arguments, name, scope) as INamedTypeSymbol;
        if (nameAt < arguments.Count)
        {
            relation.Navigation = MemberArgument(arguments[nameAt].Expression, scope);
            if (relation.Navigation is null) relation.IsUncertain = true;
            else if (ModelSources.FindProperty(entity.Type, relation.Navigation)?.Type.WithoutNullable() is { } type)
            {
                relation.Target = (relation.IsCollection ? ScalarTypes.ElementOf(type) ?? type : type) as INamedTypeSymbol;
            }
        }
        if (relation.Target is { TypeKind: TypeKind.Class }) AddEntity(relation.Target);
        // A second configuration of the same navigation goes on with the first.
        var before = relation.Navigation is null
            ? null : model.Relations.FirstOrDefault(r => r.Declaring == entity && r.Navigation == relation.Navigation);
        if (before is not null) return new RelationSubject(before);
        model.Relations.Add(relation);
        return new RelationSubject(relation);
    }

    private Subject CallOnRelation(RelationSubject subject, InvocationExpressionSyntax invocation, SimpleNameSyntax name, Scope scope)
    {
        var relation = subject.Relation;
        var arguments = invocation.ArgumentList.Arguments;
        switch (name.Identifier.ValueText)
        {
            case "WithOne" or "WithMany":
                relation.IsInverseCollection = name.Identifier.ValueText == "WithMany";
                if (arguments.Count > 0)
                {
                    relation.Inverse = MemberArgument(arguments[0].Expression, scope);
                    if (relation.Inverse is null && !arguments[0].Expression.IsKind(SyntaxKind.NullLiteralExpression)) relation.IsUncertain = true;
                }
                return subject;
            case "HasForeignKey":
                relation.Dependent = TypeGiven(arguments, name, scope) as INamedTypeSymbol;
                relation.ForeignKey = ReadMembers(invocation, scope, arguments.Count > 0
                    && arguments[0].Expression is TypeOfExpressionSyntax ? 1 : 0);
                relation.ForeignKeyAt = arguments.Count > 0 ? arguments[arguments.Count - 1].Expression.ToSourceSpan() : null;
                if (relation.ForeignKey is null) relation.IsUncertain = true;
                if (arguments.Count == 1 && arguments[0].Expression is LiteralExpressionSyntax literal && relation.ForeignKey is { Count: 1 })
                {
                    relation.ForeignKeyAt = NameSetting.From(literal, relation.ForeignKey[0], false, NameOrigin.Convention, false).Place;
                }
                return subject;
            case "HasPrincipalKey":
                relation.PrincipalKey = ReadMembers(invocation, scope, arguments.Count > 0
                    && arguments[0].Expression is TypeOfExpressionSyntax ? 1 : 0);
                if (relation.PrincipalKey is null) relation.IsUncertain = true;
                return subject;
            case "UsingEntity":
                return CallUsingEntity(subject, invocation, name, scope);
            case "OnDelete":
                var behavior = arguments.Count > 0 ? arguments[0].Expression : null;
                relation.OnDelete = (behavior as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText ?? (behavior as IdentifierNameSyntax)?.Identifier.ValueText;
                relation.OnDeleteAt = behavior?.ToSourceSpan();
                relation.IsDeleteUncertain = _conditions > 0;
                return subject;
            case { } call when BuilderCalls.OnRelation.Contains(call):
                relation.SaysWhetherRequired |= call == "IsRequired";
                return subject;
            default:
                return CallUnknown(subject, invocation, name, scope);
        }
    }

    private Subject CallUsingEntity(RelationSubject subject, InvocationExpressionSyntax invocation, SimpleNameSyntax name, Scope scope)
    {
        var relation = subject.Relation;
        var arguments = invocation.ArgumentList.Arguments;
        if (TypeGiven(arguments, name, scope) is INamedTypeSymbol { TypeKind: TypeKind.Class } type && type.Name != "Dictionary")
        {
            relation.Join = AddEntity(type);
            relation.IsJoinClass = true;
        }
        else
        {
            relation.Join ??= new EntityState(sources.Compilation.ObjectType)
            {
                IsTableTainted = relation.Declaring.IsTableTainted,
                AreColumnsTainted = relation.Declaring.AreColumnsTainted,
            };
        }
        var builder = new EntitySubject(relation.Join);
        foreach (var argument in arguments)
        {
            if (argument.Expression is TypeOfExpressionSyntax) continue;
            if (ReadText(argument.Expression, scope) is null) RunDelegate(argument.Expression, scope, builder);
            else if (!relation.IsJoinClass) relation.Join.Table ??= ReadName(argument, scope);
        }
        return builder;
    }
}
