using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.CSharp.Literals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Models;

/// <summary>EntityTypeBuilder, OwnedNavigationBuilder and ComplexPropertyBuilder; what they give the table.</summary>
internal sealed partial class ConfigurationReader
{
    private Subject CallOnEntity(EntitySubject subject, InvocationExpressionSyntax invocation, SimpleNameSyntax name, Scope scope)
    {
        var entity = subject.Entity;
        var arguments = invocation.ArgumentList.Arguments;
        switch (name.Identifier.ValueText)
        {
            case "ToTable":
                ReadToTable(entity, arguments, scope);
                return subject;
            case "ToView":
                entity.View = arguments.Count > 0 ? ReadName(arguments[0], scope) : null;
                entity.ViewSchema = arguments.Count > 1
                    && arguments[1].Expression is not AnonymousFunctionExpressionSyntax ? ReadName(arguments[1], scope) : null;
                return subject;
            case "ToSqlQuery" or "ToFunction" or "ToInMemoryQuery":
                entity.IsQuery = true;
                return subject;
            case "ToJson":
                entity.IsJson = true;
                entity.JsonColumn = arguments.Count > 0 ? ReadName(arguments[0], scope) : null;
                return subject;
            case "HasNoKey":
                entity.IsKeyless = true;
                return subject;
            case "HasKey":
                entity.Key = ReadMembers(invocation, scope);
                entity.KeyAt = invocation.ArgumentList;
                entity.IsKeyUncertain = _conditions > 0 || entity.Key is null;
                return SettledSubject.Instance;
            case "Property" or "PrimitiveCollection" or "IndexerProperty" or "ComplexProperty" or "ComplexCollection":
                return CallMember(subject, invocation, name, scope);
            case "Ignore":
                ReadIgnore(entity, invocation, scope);
                return subject;
            case "OwnsOne" or "OwnsMany":
                return CallOwns(subject, invocation, name, scope);
            case "WithOwner" when subject.Ownership is not null:
                return new OwnerSubject(subject.Ownership);
            case "HasOne" or "HasMany":
                return CallHas(subject, invocation, name, scope);
            case "HasIndex" or "HasAlternateKey":
                return new IndexSubject(entity, AddIndex(entity, invocation, name, scope));
            case "HasCheckConstraint":
                AddCheck(entity, arguments, scope);
                return subject;
            case "Navigation" or "HasData":
                return SettledSubject.Instance;
            case "HasGeneratedTsVectorColumn" when arguments.Count > 0:
                if (MemberArgument(arguments[0].Expression, scope) is { } vector) entity.Property(vector);
                return subject;
            case "HasBaseType":
                entity.HasNoBaseType = arguments.Count == 1 && TypeArgument(arguments[0].Expression, scope) is null;
                if (TypeGiven(arguments, name, scope) is INamedTypeSymbol above) AddEntity(above);
                return subject;
            case "HasDiscriminator" or "HasNoDiscriminator":
                return CallHasDiscriminator(subject, invocation, name, scope);
            case "UseTphMappingStrategy":
                entity.Strategy = MappingStrategy.TablePerHierarchy;
                return subject;
            case "UseTptMappingStrategy":
                entity.Strategy = MappingStrategy.TablePerType;
                return subject;
            case "UseTpcMappingStrategy":
                entity.Strategy = MappingStrategy.TablePerConcreteType;
                return subject;
            case "UseXminAsConcurrencyToken":
                var xmin = entity.Property("xmin");
                xmin.ShadowType = sources.Compilation.GetSpecialType(SpecialType.System_UInt32);
                xmin.DeclaredAt = name.ToSourceSpan();
                xmin.Column = new NameSetting("xmin", NameOrigin.Fluent, name.ToSourceSpan(), null);
                return subject;
            case "SplitToTable":
                entity.Taint(false, true, "its columns are split over tables");
                return subject;
            case { } call when BuilderCalls.OnEntity.Contains(call):
                return subject;
            default:
                return CallUnknown(subject, invocation, name, scope);
        }
    }

    private void ReadToTable(EntityState entity, SeparatedSyntaxList<ArgumentSyntax> arguments, Scope scope)
    {
        var names = arguments.Where(a => !IsDelegate(a.Expression, scope)).ToArray();
        var table = Named(names, "name") ?? (names.Length > 0 && names[0].NameColon is null ? names[0] : null);
        var schema = Named(names, "schema") ?? (names.Length > 1 && names[1].NameColon is null ? names[1] : null);
        if (table is not null)
        {
            entity.Table = ReadName(table, scope);
            // ToTable(name) takes back a schema that was given before.
            entity.Schema = schema is null ? null : ReadName(schema, scope);
            if (_conditions == 0) entity.IsTableTainted = false;
        }
        foreach (var argument in arguments)
        {
            if (IsDelegate(argument.Expression, scope)) RunDelegate(argument.Expression, scope, new TableSubject(entity));
        }
    }

    private static ArgumentSyntax? Named(ArgumentSyntax[] arguments, string name) =>
        arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == name);

    private bool IsDelegate(ExpressionSyntax expression, Scope scope) => expression switch
    {
        AnonymousFunctionExpressionSyntax => true,
        IdentifierNameSyntax name => (scope.TryFind(name.Identifier.ValueText, out var held) && held is DelegateSubject)
            || scope.FindFunction(name.Identifier.ValueText) is not null,
        _ => false,
    };

    private Subject CallOnTable(TableSubject subject, InvocationExpressionSyntax invocation, SimpleNameSyntax name, Scope scope)
    {
        switch (name.Identifier.ValueText)
        {
            case "HasCheckConstraint":
                AddCheck(subject.Entity, invocation.ArgumentList.Arguments, scope);
                return SettledSubject.Instance;
            case "Property":
                if (ReadMembers(invocation, scope) is { Count: 1 } members)
                {
                    var property = subject.Entity.Property(members[0]);
                    // The name is this table's only: the classes of a hierarchy may have the column in other tables too.
                    var declared = ModelSources.FindProperty(subject.Entity.Type, members[0])?.ContainingType;
                    if (!SymbolEqualityComparer.Default.Equals(declared, subject.Entity.Type)) property.IsUncertain = true;
                    return new PropertySubject(subject.Entity, property);
                }
                subject.Entity.Taint(false, true, "a column is configured whose property is not known");
                return SettledSubject.Instance;
            default:
                return SettledSubject.Instance;
        }
    }

    private void ReadIgnore(EntityState entity, InvocationExpressionSyntax invocation, Scope scope)
    {
        if (ReadMembers(invocation, scope) is not { Count: 1 } members)
        {
            entity.Taint(false, true, "a property is ignored whose name is not known");
            return;
        }
        if (_conditions > 0) entity.Property(members[0]).IsUncertain = true;
        else entity.IgnoredMembers.Add(members[0]);
    }

    private Subject CallMember(EntitySubject subject, InvocationExpressionSyntax invocation, SimpleNameSyntax name, Scope scope)
    {
        var entity = subject.Entity;
        var arguments = invocation.ArgumentList.Arguments;
        var isComplex = name.Identifier.ValueText.StartsWith("Complex", System.StringComparison.Ordinal);
        var nameAt = 0;
        var shadowType = GenericArgument(name, scope, isComplex ? 0 : 0);
        if (arguments.Count > 0 && arguments[0].Expression is TypeOfExpressionSyntax typeOf)
        {
            shadowType = sources.TypeOf(typeOf.Type, scope);
            nameAt = 1;
        }
        if (nameAt >= arguments.Count) return SettledSubject.Instance;
        if (MemberArgument(arguments[nameAt].Expression, scope) is not { } member)
        {
            entity.Taint(false, true, "a property is configured whose name is not known");
            if (arguments.Count > nameAt + 1) return subject;
            return isComplex ? SettledSubject.Instance : new PropertySubject(entity, new PropertyState("?"));
        }
        entity.IgnoredMembers.Remove(member);
        if (isComplex)
        {
            if (ModelSources.FindProperty(entity.Type, member)?.Type.WithoutNullable() is not INamedTypeSymbol complexType) return subject;
            if (!entity.ComplexProperties.TryGetValue(member, out var complex))
            {
                complex = new EntityState(ScalarTypes.ElementOf(complexType) as INamedTypeSymbol ?? complexType)
                {
                    MentionedAt = arguments[nameAt].ToSourceSpan(),
                    AreColumnsTainted = entity.AreColumnsTainted,
                };
                entity.ComplexProperties.Add(member, complex);
            }
            if (arguments.Count <= nameAt + 1) return new EntitySubject(complex);
            RunDelegate(arguments[arguments.Count - 1].Expression, scope, new EntitySubject(complex));
            return subject;
        }
        var property = entity.Property(member);
        if (ModelSources.FindProperty(entity.Type, member) is null && property.DeclaredAt is null)
        {
            property.ShadowType = shadowType ?? ModelSources.FindField(entity.Type, member)?.Type;
            property.DeclaredAt = NameSetting.From(arguments[nameAt].Expression, member, false, NameOrigin.Convention, false).Place;
            if (sources.CanEdit(invocation.SyntaxTree))
            {
                var end = new PostgreSql.Syntax.SourceSpan(invocation.SyntaxTree.FilePath, invocation.Span.End, 0);
                property.Appender = new InsertingNameWriter(end, ".HasColumnName(\"", CSharpLiteralForm.Regular, "\")");
            }
        }
        if (_conditions > 0 && property.DeclaredAt is not null) property.IsUncertain = true;
        return new PropertySubject(entity, property);
    }

    private string? MemberArgument(ExpressionSyntax expression, Scope scope)
    {
        if (LambdaOf(expression, scope) is { ExpressionBody: { } body }) return MemberOf(body);
        return ReadText(expression, scope);
    }

    private Subject CallOwns(EntitySubject subject, InvocationExpressionSyntax invocation, SimpleNameSyntax name, Scope scope)
    {
        var entity = subject.Entity;
        var arguments = invocation.ArgumentList.Arguments;
        var isCollection = name.Identifier.ValueText == "OwnsMany";
        var nameAt = arguments.Count > 0 && arguments[0].Expression is TypeOfExpressionSyntax ? 1 : 0;
        if (nameAt >= arguments.Count || MemberArgument(arguments[nameAt].Expression, scope) is not { } member
            || ModelSources.FindProperty(entity.Type, member)?.Type.WithoutNullable() is not INamedTypeSymbol declared)
        {
            entity.Taint(false, true, "an owned object is configured whose property is not known");
            return SettledSubject.Instance;
        }
        var type = isCollection ? ScalarTypes.ElementOf(declared) as INamedTypeSymbol ?? declared : declared;
        if (!entity.Ownerships.TryGetValue(member, out var ownership))
        {
            ownership = new OwnershipState(
                new EntityState(type)
                {
                    MentionedAt = arguments[nameAt].ToSourceSpan(),
                    AreColumnsTainted = entity.AreColumnsTainted,
                    IsTableTainted = entity.IsTableTainted,
                },
                isCollection);
            entity.Ownerships.Add(member, ownership);
        }
        entity.IgnoredMembers.Remove(member);
        if (_conditions > 0) ownership.Entity.Taint(true, true, "it is owned under a condition");
        var owned = new EntitySubject(ownership.Entity, ownership);
        if (arguments.Count <= nameAt + 1) return owned;
        RunDelegate(arguments[arguments.Count - 1].Expression, scope, owned);
        return subject;
    }

    private Subject CallHasDiscriminator(EntitySubject subject, InvocationExpressionSyntax invocation, SimpleNameSyntax name, Scope scope)
    {
        var entity = subject.Entity;
        if (name.Identifier.ValueText == "HasNoDiscriminator")
        {
            entity.HasDiscriminator = false;
            return subject;
        }
        entity.HasDiscriminator = true;
        var arguments = invocation.ArgumentList.Arguments;
        if (arguments.Count > 0 && MemberArgument(arguments[0].Expression, scope) is { } member)
        {
            entity.DiscriminatorProperty = member;
            if (ModelSources.FindProperty(entity.Type, member) is null)
            {
                var property = entity.Property(member);
                property.ShadowType = GenericArgument(name, scope) ?? (arguments.Count > 1 ? TypeArgument(arguments[1].Expression, scope) : null);
                property.DeclaredAt ??= NameSetting.From(arguments[0].Expression, member, false, NameOrigin.Convention, false).Place;
            }
        }
        return new DiscriminatorSubject(entity);
    }

    private Subject CallOnDiscriminator(DiscriminatorSubject subject, InvocationExpressionSyntax invocation, SimpleNameSyntax name, Scope scope)
    {
        if (name.Identifier.ValueText == "HasValue"
            && TypeGiven(invocation.ArgumentList.Arguments, name, scope) is INamedTypeSymbol { TypeKind: TypeKind.Class } derived
            && derived.DerivesFromOrIs(subject.Entity.Type)) AddEntity(derived);
        return subject;
    }

    private Subject CallOnEntityMetadata(EntityMetadataSubject subject, InvocationExpressionSyntax invocation, SimpleNameSyntax name, Scope scope)
    {
        var arguments = invocation.ArgumentList.Arguments;
        switch (name.Identifier.ValueText)
        {
            case "SetTableName" when arguments.Count == 1:
                subject.Entity.Table = ReadName(arguments[0], scope);
                return subject;
            case "SetSchema" when arguments.Count == 1:
                subject.Entity.Schema = ReadName(arguments[0], scope);
                return subject;
            case "FindProperty" or "GetProperty" when ReadMembers(invocation, scope) is { Count: 1 } members:
                return new PropertyMetadataSubject(subject.Entity, subject.Entity.Property(members[0]));
            case "AddProperty" or "RemoveProperty" or "AddIgnored":
                subject.Entity.Taint(false, true, "its properties are changed through its metadata");
                return SettledSubject.Instance;
            default:
                subject.Entity.TaintTypes();
                return SettledSubject.Instance;
        }
    }
}
