using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Models;

/// <summary>Indexes, and what is given to tables in SQL: checks, defaults, computed columns, filters of indexes.</summary>
internal sealed partial class ConfigurationReader
{
    private Subject CallOnIndex(IndexSubject subject, InvocationExpressionSyntax invocation, SimpleNameSyntax name, Scope scope)
    {
        var index = subject.Index;
        var arguments = invocation.ArgumentList.Arguments;
        switch (name.Identifier.ValueText)
        {
            case "HasFilter":
                index.IsFiltered = true;
                if (Given(arguments, "sql", 0) is not { } sql) break;
                Add(subject.Entity, DefinitionKind.IndexCondition, sql, index.Properties, null, scope);
                break;
            case "IsUnique":
                index.IsUnique = arguments.Count == 0 || arguments[0].Expression.IsKind(SyntaxKind.TrueLiteralExpression);
                index.IsUncertain |= _conditions > 0 || (!index.IsUnique && !arguments[0].Expression.IsKind(SyntaxKind.FalseLiteralExpression));
                index.OtherUniqueness = sources.CanEdit(invocation.SyntaxTree) && invocation.Expression is MemberAccessExpressionSyntax { OperatorToken: var dot, Expression: var before }
                    ? new SourceEdit(
                        new SourceSpan(invocation.SyntaxTree.FilePath, before.Span.End, invocation.Span.End - before.Span.End),
                        index.IsUnique ? "" : invocation.ToString().Substring(before.Span.End - invocation.SpanStart, dot.Span.End - before.Span.End) + "IsUnique()")
                    : null;
                break;
            case "HasDatabaseName" or "HasName" or "HasMethod" or "IncludeProperties" or "IsDescending" or "HasAnnotation" or "HasOperators" or "HasNullSortOrder"
                or "IsCreatedConcurrently" or "AreNullsDistinct" or "UseCollation" or "HasStorageParameter" or "HasSortOrder":
                break;
            default:
                index.IsUncertain = true;
                break;
        }
        return subject;
    }

    /// <summary>HasIndex and HasAlternateKey: of the same properties, without a name, it is the same one.</summary>
    private IndexState AddIndex(EntityState entity, InvocationExpressionSyntax invocation, SimpleNameSyntax name, Scope scope)
    {
        var arguments = invocation.ArgumentList.Arguments;
        var isKey = name.Identifier.ValueText == "HasAlternateKey";
        var properties = isKey ? ReadMembers(invocation, scope) ?? [] : ReadMembersOfIndex(arguments, scope) ?? [];
        var known = entity.Indexes.Find(index => index.Properties.Count > 0 && index.Properties.SequenceEqual(properties));
        if (known is not null)
        {
            known.IsUncertain |= arguments.Count > 1;
            return known;
        }
        var place = arguments.Count == 0 ? name.ToSourceSpan()
            : new SourceSpan(invocation.SyntaxTree.FilePath, arguments[0].SpanStart, arguments[arguments.Count - 1].Span.End - arguments[0].SpanStart);
        var added = new IndexState(properties, place)
        {
            IsUnique = isKey,
            IsUncertain = _conditions > 0,
            OtherUniqueness = !isKey && sources.CanEdit(invocation.SyntaxTree)
                ? new SourceEdit(new SourceSpan(invocation.SyntaxTree.FilePath, invocation.Span.End, 0), ".IsUnique()") : null,
        };
        entity.Indexes.Add(added);
        return added;
    }

    /// <summary>HasCheckConstraint(name, sql): of one name the last holds, and null takes it back.</summary>
    private void AddCheck(EntityState entity, SeparatedSyntaxList<ArgumentSyntax> arguments, Scope scope)
    {
        var name = Given(arguments, "name", 0) is { } given ? ReadText(given, scope) : null;
        if (name is not null && _conditions == 0) entity.Definitions.RemoveAll(d => d.Kind == DefinitionKind.Check && d.Name == name);
        if (Given(arguments, "sql", 1) is { } sql) Add(entity, DefinitionKind.Check, sql, [], name, scope);
    }

    /// <summary>A default or a computed value of a property: each takes back the one before.</summary>
    private void AddValue(PropertySubject subject, string call, SeparatedSyntaxList<ArgumentSyntax> arguments, Scope scope)
    {
        var kind = call switch
        {
            "HasDefaultValueSql" => DefinitionKind.Default,
            "HasComputedColumnSql" => DefinitionKind.GeneratedColumn,
            _ => (DefinitionKind?)null,
        };
        var property = subject.Property.Name;
        if (_conditions == 0 && kind is not null || call == "HasDefaultValue")
            subject.Entity.Definitions.RemoveAll(d => d.Kind is DefinitionKind.Default or DefinitionKind.GeneratedColumn && d.Properties[0] == property);
        if (kind is { } given && Given(arguments, "sql", 0) is { } sql) Add(subject.Entity, given, sql, [property], null, scope);
    }

    private void Add(EntityState entity, DefinitionKind kind, ExpressionSyntax sql, IReadOnlyList<string> properties, string? name, Scope scope) =>
        entity.Definitions.Add(new DefinitionState(kind, sql, ReadText(sql, scope), properties, name) { IsConditional = _conditions > 0 });

    private List<string>? ReadMembersOfIndex(SeparatedSyntaxList<ArgumentSyntax> arguments, Scope scope)
    {
        var names = new List<string>();
        foreach (var argument in arguments)
        {
            // A second text is the index's name where the first argument is an expression or an array.
            if (argument.NameColon?.Name.Identifier.ValueText == "name" || (names.Count > 0 && arguments[0].Expression is not LiteralExpressionSyntax)) continue;
            if (LambdaOf(argument.Expression, scope) is { ExpressionBody: { } body })
            {
                if (!AddMembers(body, names)) return null;
            }
            else if (ItemsOf(argument.Expression) is { } items)
            {
                foreach (var item in items)
                {
                    if (ReadText(item, scope) is not { } member) return null;
                    names.Add(member);
                }
            }
            else if (ReadText(argument.Expression, scope) is { } single) names.Add(single);
            else return null;
        }
        return names;
    }

    private static IEnumerable<ExpressionSyntax>? ItemsOf(ExpressionSyntax list) => list switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } items } => items.Expressions,
        ImplicitArrayCreationExpressionSyntax { Initializer: var items } => items.Expressions,
        CollectionExpressionSyntax collection when collection.Elements.All(static element => element is ExpressionElementSyntax) =>
            collection.Elements.Cast<ExpressionElementSyntax>().Select(static element => element.Expression),
        _ => null,
    };

    /// <summary>The argument of a parameter; null where it is left out or null.</summary>
    private static ExpressionSyntax? Given(SeparatedSyntaxList<ArgumentSyntax> arguments, string parameter, int index)
    {
        var argument = arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == parameter)
            ?? (index < arguments.Count && arguments[index].NameColon is null ? arguments[index] : null);
        return argument is null || NameSetting.WithoutParentheses(argument.Expression).IsKind(SyntaxKind.NullLiteralExpression) ? null : argument.Expression;
    }
}
