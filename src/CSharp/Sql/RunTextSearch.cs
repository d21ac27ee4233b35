using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Texts;
using DbImpact.CSharp.Parameters;
using DbImpact.CSharp.Results;
using DbImpact.CSharp.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Sql;

/// <summary>
/// Goes through a tree, or a method's body, once and finds every text that is run there: by a library's call, by the program's own
/// method that runs what it is given, or because the source marks it as SQL. One instance serves one thread.
/// </summary>
internal sealed class RunTextSearch(
    SinkRecognition sinks, MarkedSql marked, OwnMethods ownMethods, SourceModels models, CancellationToken cancellationToken)
{
    private readonly TextEvaluator _evaluator = new(models, cancellationToken);
    private readonly ParameterFinder _parameters = new(ownMethods, sinks, models.Compilation, cancellationToken);
    private readonly ResultFinder _results = new(ownMethods, cancellationToken);
    private readonly HashSet<IMethodSymbol> _entered = new(SymbolEqualityComparer.Default);

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>Whether a method was left out because it was being looked at already, or too deep: what was found is not all.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>Whether no method is being looked at.</summary>
    public bool IsIdle => _entered.Count == 0;

    public bool Enter(IMethodSymbol method, int maxDepth)
    {
        if (_entered.Count == 0) IsCutShort = false;
        if (_entered.Count < maxDepth && _entered.Add(method)) return true;
        IsCutShort = true;
        return false;
    }

    public void Leave(IMethodSymbol method) => _entered.Remove(method);

    public IEnumerable<RunText> In(SyntaxNode root, SemanticModel model)
    {
        foreach (var node in Candidates(root))
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (node)
            {
                case InvocationExpressionSyntax call when NameUses.CalledName(call) is { } name:
                    foreach (var text in InCall(call, name, model)) yield return text;
                    break;
                case BaseObjectCreationExpressionSyntax creation:
                    foreach (var text in InCreation(creation, model)) yield return text;
                    break;
                case ConstructorInitializerSyntax { ArgumentList.Arguments.Count: > 0 } passing when NameOfConstructed(passing) is { } name && ownMethods.MayRun(name):
                    foreach (var text in Given(passing, passing.ArgumentList, null, model)) yield return text;
                    break;
                case PrimaryConstructorBaseTypeSyntax passing when NameOf(passing.Type) is { } name && ownMethods.MayRun(name):
                    foreach (var text in Given(passing, passing.ArgumentList, null, model)) yield return text;
                    break;
                case AssignmentExpressionSyntax assignment when IsCommandText(assignment.Left):
                    if (CommandContinuation.Continues(assignment)) break;
                    if (sinks.Find(assignment, model, cancellationToken) is { } sink) yield return Evaluate(sink, model);
                    break;
                case AssignmentExpressionSyntax assignment when marked.FindTarget(assignment, model, cancellationToken) is { } sql:
                    yield return Evaluate(sql, model);
                    break;
            }
            if (node is ExpressionSyntax expression && MarkedSql.FindComment(expression) is { } commented) yield return Evaluate(commented, model);
        }
    }

    /// <summary>
    /// The nodes that may run a text, or mark one, in their order. Those alone are made that stand around a name or a string that matters;
    /// comments and escapes are seen in the nodes only.
    /// </summary>
    private IEnumerable<SyntaxNode> Candidates(SyntaxNode root)
    {
        var names = TreeNames.Of(root.SyntaxTree);
        if (names.HasLanguageComments || names.HasEscapes) return root.DescendantNodes(static node => node is not (AttributeListSyntax or UsingDirectiveSyntax));
        var found = new HashSet<SyntaxNode>();
        foreach (var place in TreeNames.Places(root.SyntaxTree, root.FullSpan, ownMethods.AllNames)) AddAround(root.FindToken(place), root, found);
        return found.OrderBy(static node => node.SpanStart).ThenByDescending(static node => node.Span.Length);
    }

    /// <summary>What calls, creates or assigns with a name or a string: nothing but expressions and arguments stand between.</summary>
    private static void AddAround(SyntaxToken token, SyntaxNode root, HashSet<SyntaxNode> found)
    {
        for (var node = token.Parent; node is not null && node != root; node = node.Parent)
        {
            switch (node)
            {
                case InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or AssignmentExpressionSyntax or ConstructorInitializerSyntax
                    or PrimaryConstructorBaseTypeSyntax:
                    if (node.FirstAncestorOrSelf<AttributeListSyntax>() is null) found.Add(node);
                    return;
                case ExpressionSyntax or ArgumentSyntax or ArgumentListSyntax or InterpolatedStringContentSyntax:
                    break;
                default:
                    return;
            }
        }
    }

    private IEnumerable<RunText> InCall(InvocationExpressionSyntax call, string name, SemanticModel model)
    {
        if (sinks.Find(call, name, model, cancellationToken) is { } sink) return [Evaluate(sink, model)];
        if (call.ArgumentList.Arguments.Count == 0 && call.Expression is not MemberAccessExpressionSyntax) return [];
        return ownMethods.MayRun(name) || MarkedSql.LooksMarked(call.ArgumentList)
            ? Given(call, call.ArgumentList, (call.Expression as MemberAccessExpressionSyntax)?.Expression, model)
            : [];
    }

    private IEnumerable<RunText> InCreation(BaseObjectCreationExpressionSyntax creation, SemanticModel model)
    {
        if (creation.ArgumentList is not { Arguments.Count: > 0 } arguments) return [];
        var name = creation is ObjectCreationExpressionSyntax { Type: var type } ? NameOf(type) : model.GetTypeInfo(creation, cancellationToken).Type?.Name;
        if ((name is null || name.Length == 0 || KnownCalls.Constructors.ContainsKey(name)) && sinks.Find(creation, model, cancellationToken) is { } sink)
            return [Evaluate(sink, model)];
        return name is not null && (ownMethods.MayRun(name) || MarkedSql.LooksMarked(arguments)) ? Given(creation, arguments, null, model) : [];
    }

    private RunText Evaluate(SqlSink sink, SemanticModel model)
    {
        var value = sink.Call is AssignmentExpressionSyntax assignment && !sink.Call.IsKind(SyntaxKind.SimpleAssignmentExpression)
            ? TextValue.Hole(Condition.Squeeze(assignment.Left), "is what the command had before").Append(_evaluator.Evaluate(sink.Text, model))
            : _evaluator.Evaluate(sink.Text, model, sink.Use.Interpolation);
        if (sink.Use.Operation == SqlOperation.Command) value = CommandContinuation.AddTo(value, sink.Call, _evaluator, model);
        return new RunText(value, sink.Text, sink.Call, sink.Use, sink.NotSql, _parameters.Find(sink, model), _results.Find(sink, model));
    }

    /// <summary>The texts that a method of the program runs, with what this call gives it.</summary>
    private IEnumerable<RunText> Given(SyntaxNode call, ArgumentListSyntax list, ExpressionSyntax? receiver, SemanticModel model)
    {
        var info = model.GetSymbolInfo(call, cancellationToken);
        var symbol = info.Symbol ?? (info.CandidateSymbols.Length == 1 ? info.CandidateSymbols[0] : null);
        if (symbol is not IMethodSymbol method) yield break;
        var target = (method.ReducedFrom ?? method).OriginalDefinition;
        var given = new Dictionary<int, ExpressionSyntax>();
        foreach (var pair in TextEvaluator.BindArguments(target, list, method.ReducedFrom is null ? null : receiver)) given[pair.Key.Ordinal] = pair.Value;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var texts = method.Locations.Any(static location => location.IsInSource) ? ownMethods.TextsOf(method, this) : [];
        foreach (var text in texts)
        {
            ExpressionSyntax? place = null;
            bool isNews = false, isPassedOn = true;
            var value = text.Value.Replace(part =>
            {
                if (part is not ParameterPart { Parameter: var parameter } || !SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, Implementation(target)))
                    return null;
                if (!given.TryGetValue(parameter.Ordinal, out var argument)) return Default(parameter);
                place ??= argument;
                var result = _evaluator.Evaluate(argument, model);
                isPassedOn &= result.SaysNothing && result.Holes().Any(static hole => hole is ParameterPart);
                isNews |= !result.SaysNothing || isPassedOn || text.Value.SaysNothing;
                return result;
            });
            if (place is not null && isNews && seen.Add(Signature(value)))
                yield return new RunText(value, place, text.Call, text.Use, text.NotSql, GivenWith(text.Parameters, target, given, model), text.Result, isPassedOn);
        }
        foreach (var parameter in target.Parameters.Where(marked.IsMarked))
        {
            if (!given.TryGetValue(parameter.Ordinal, out var argument)) continue;
            var value = _evaluator.Evaluate(argument, model);
            if (seen.Add(Signature(value))) yield return new RunText(value, argument, call, MarkedSql.Use, null, ParameterSource.Unknown, null);
        }
    }

    /// <summary>What a method of the program gives with a text that it is given, as this call decides it.</summary>
    private ParameterSource GivenWith(ParameterSource source, IMethodSymbol target, Dictionary<int, ExpressionSyntax> given, SemanticModel model)
    {
        if (source.Passed is not { } passed) return source.Known is null ? source : source with { Known = source.Known with { AreForThisTextOnly = false } };
        if (!SymbolEqualityComparer.Default.Equals(passed.ContainingSymbol.OriginalDefinition, Implementation(target))) return ParameterSource.Unknown;
        if (given.TryGetValue(passed.Ordinal, out var argument)) return _parameters.FindPassed(argument, model);
        return passed.HasExplicitDefaultValue ? _parameters.FindPassed(null, model) : ParameterSource.Unknown;
    }

    private static IMethodSymbol Implementation(IMethodSymbol method) => method.PartialImplementationPart ?? method;

    private static TextValue? Default(IParameterSymbol parameter) =>
        parameter.HasExplicitDefaultValue ? TextValue.Computed(parameter.ExplicitDefaultValue as string ?? "") : null;

    /// <summary>The same text run in two places of one method is one text.</summary>
    private static string Signature(TextValue value) => string.Concat(value.Parts.Select(static part => TextValue.TextOf(part) ?? "\uFFFC"));

    private static bool IsCommandText(ExpressionSyntax target) =>
        target is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CommandText" } or IdentifierNameSyntax { Identifier.ValueText: "CommandText" };

    private static string? NameOf(TypeSyntax type) => type switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        _ => null,
    };

    private static string? NameOfConstructed(ConstructorInitializerSyntax passing)
    {
        if (passing.Parent?.Parent is not TypeDeclarationSyntax type) return null;
        return passing.IsKind(SyntaxKind.ThisConstructorInitializer)
            ? type.Identifier.ValueText
            : type.BaseList?.Types.Select(static @base => NameOf(@base.Type)).FirstOrDefault();
    }
}
