using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Models;

/// <summary>What becomes uncertain by code that cannot be followed.</summary>
internal sealed partial class ConfigurationReader
{
    private static bool IsHeld(Subject? subject) => subject is not (null or TextSubject or ObjectSubject or DelegateSubject or SettledSubject);

    private void Taint(Subject? subject, string reason, bool tables = true, bool columns = true)
    {
        switch (subject)
        {
            case ModelSubject or ModelMetadataSubject or ConventionsSubject:
                model.Taint(tables, columns, reason);
                break;
            case EntitySubject { Entity: var entity }:
                entity.Taint(tables, columns, reason);
                break;
            case EntityMetadataSubject { Entity: var entity }:
                entity.Taint(tables, columns, reason);
                break;
            case TableSubject { Entity: var entity }:
                entity.Taint(false, columns, reason);
                break;
            case PropertySubject { Entity: var entity, Property: var property }:
                Taint(entity, property, columns, reason);
                break;
            case PropertyMetadataSubject { Entity: var entity, Property: var property }:
                Taint(entity, property, columns, reason);
                break;
            case RelationSubject { Relation: var relation }:
                relation.IsUncertain = true;
                break;
        }
    }

    private static void Taint(EntityState entity, PropertyState property, bool columns, string reason)
    {
        property.IsTypeUncertain = true;
        if (!columns) return;
        property.IsUncertain = true;
        entity.Taint(false, false, reason);
    }

    /// <summary>Code that was not followed names nothing, and may still change types, lengths and nullability.</summary>
    private void TaintTypes(Subject? subject)
    {
        switch (subject)
        {
            case ModelSubject or ModelMetadataSubject or ConventionsSubject:
                model.TaintTypes();
                break;
            case EntitySubject { Entity: var entity }:
                entity.TaintTypes();
                break;
            case EntityMetadataSubject { Entity: var entity }:
                entity.TaintTypes();
                break;
            case PropertySubject { Property: var property }:
                property.IsTypeUncertain = true;
                break;
            case PropertyMetadataSubject { Property: var property }:
                property.IsTypeUncertain = true;
                break;
        }
    }

    /// <summary>A loop, mostly over the model's entity types or their properties: it changes what the calls inside it can change.</summary>
    private void TaintByLoop(StatementSyntax loop, Scope scope)
    {
        var held = new List<Subject?>();
        foreach (var name in loop.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (scope.TryFind(name.Identifier.ValueText, out var value) && IsHeld(value)) held.Add(value);
        }
        foreach (var subject in held) TaintTypes(subject);
        if (held.Count == 0) return;
        const string Reason = "a loop configures the model";
        var tables = NamesTables(loop) || CallsUnknown(loop, scope);
        var columns = NamesColumns(loop) || CallsUnknown(loop, scope);
        if (!tables && !columns && !Calls(loop).Any(AddsProperties)) return;
        foreach (var subject in held.Distinct()) Taint(subject, Reason, tables, columns);
    }

    private static bool AddsProperties(string call) =>
        call is "Property" or "IndexerProperty" or "AddProperty" or "OwnsOne" or "OwnsMany" or "ComplexProperty" or "HasOne" or "HasMany" or "AddForeignKey";

    private Subject TaintBy(SyntaxNode node, Subject held, Scope scope)
    {
        Taint(held, "the configuration cannot be followed", NamesTables(node) || CallsUnknown(node, scope), NamesColumns(node)
            || CallsUnknown(node, scope));
        return held;
    }

    private static bool NamesTables(SyntaxNode? node) => Calls(node).Any(n => n
        is "SetTableName" or "SetSchema" or "SetDefaultSchema" or "ToTable" or "HasDefaultSchema" or "ToView" or "SetViewName" or "SetViewSchema"
        or "Ignore" or "RemoveEntityType" or "AddIgnored" or "HasBaseType" or "UseTptMappingStrategy" or "UseTpcMappingStrategy");

    private static bool NamesColumns(SyntaxNode? node) => Calls(node).Any(n => n
        is "SetColumnName" or "SetColumnBaseName" or "HasColumnName" or "Ignore" or "AddIgnored" or "RemoveProperty" or "SetTableName" or "ToTable" or "ToJson");

    private static IEnumerable<string> Calls(SyntaxNode? node) => node is null
        ? []
        : node.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Select(NameOf).OfType<string>();

    private static string? NameOf(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>Whether a call inside the node goes to code that is not seen, or whose code names tables or columns.</summary>
    private bool CallsUnknown(SyntaxNode node, Scope scope)
    {
        foreach (var invocation in node.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>())
        {
            if (NameOf(invocation) is not { } name || name == "nameof" || IsPlain(name)) continue;
            if (sources.IsHarmless(invocation, name, scope)) continue;
            var method = sources.MethodOf(invocation, scope);
            if (method is null || method.DeclaringSyntaxReferences.Length == 0)
            {
                if (method is not null && !TakesModel(method)) continue;
                return true;
            }
            foreach (var reference in method.DeclaringSyntaxReferences)
            {
                var body = reference.GetSyntax(cancellation);
                if (NamesTables(body) || NamesColumns(body) || Calls(body).Any(c => c is "Invoke" or "MakeGenericMethod")) return true;
            }
        }
        return false;
    }

    /// <summary>Names of the framework's own reading and collection methods, and of metadata setters that give no name.</summary>
    private static bool IsPlain(string name)
    {
        if (name is "Entity" or "Property" or "Where" or "Select" or "SelectMany" or "ToList" or "ToArray" or "Any" or "All" or "First" or "FirstOrDefault"
            or "Single" or "SingleOrDefault" or "OfType" or "Cast" or "Contains" or "Distinct" or "Concat" or "OrderBy" or "Equals" or "ToString"
            or "typeof" or "Add" or "ContainsKey" or "TryGetValue" or "WriteLine" or "Lambda" or "Call" or "Constant" or "Parameter" or "Not" or "Equal"
            or "Convert" or "MakeMemberAccess" or "Format" or "Join" or "Concat" or "StartsWith" or "EndsWith" or "Replace" or "ToLower" or "ToUpper"
            or "ToLowerInvariant" or "ToUpperInvariant" or "Substring" or "Split" or "Trim" or "TrimEnd" or "Except" or "Reverse" or "Count" or "Skip"
            or "IsRequired" or "Navigation" or "ValueGeneratedOnAdd" or "ValueGeneratedNever") return true;
        return name.StartsWith("Get", StringComparison.Ordinal) || name.StartsWith("Find", StringComparison.Ordinal)
            || name.StartsWith("Is", StringComparison.Ordinal) || name.StartsWith("Has", StringComparison.Ordinal)
            || name.StartsWith("Set", StringComparison.Ordinal);
    }

    private static bool TakesModel(IMethodSymbol method)
    {
        var all = method.ReducedFrom ?? method;
        return all.Parameters.Any(p => p.Type.Name.Contains("Builder") || p.Type.IsIn(TypeNames.EntityFrameworkCore))
            || method.ContainingType.IsIn(TypeNames.EntityFrameworkCore);
    }
}
