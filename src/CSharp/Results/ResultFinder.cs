using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Facts;
using DbImpact.CSharp.Parameters;
using DbImpact.CSharp.Sql;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Results;

/// <summary>Finds what is read of the rows that a text returns, by the library that runs it.</summary>
internal sealed class ResultFinder(OwnMethods names, CancellationToken cancellationToken)
{
    public SiteResult? Find(SqlSink sink, SemanticModel model) => sink.Use switch
    {
        { Library: KnownCalls.Dapper } when sink.Call is InvocationExpressionSyntax call => OfDapper(call, model),
        { Library: KnownCalls.EntityFramework } when sink.Call is InvocationExpressionSyntax call =>
            new EntityFrameworkResults(model, names, cancellationToken).Find(call),
        { Library: KnownCalls.Npgsql or KnownCalls.AdoNet, Operation: SqlOperation.Command } when sink.NotSql is null => OfCommand(sink.Call, model),
        _ => null,
    };

    private SiteResult? OfDapper(InvocationExpressionSyntax call, SemanticModel model)
    {
        var name = call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            SimpleNameSyntax simple => simple,
            _ => null,
        };
        if (name is null) return null;
        var called = name.Identifier.ValueText;
        if (called is "ExecuteReader" or "ExecuteReaderAsync") return new ReaderReads(model, cancellationToken).OfReader(call);
        if (called is "QueryMultiple" or "QueryMultipleAsync") return OfGrid(call, model);
        if (name is GenericNameSyntax { TypeArgumentList.Arguments: { Count: > 2 } mapped }) return OfMultiMapping(call, mapped, model);
        if (name is not GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } types })
            return called is "ExecuteScalar" or "ExecuteScalarAsync" ? new ReaderReads(model, cancellationToken).OfScalar(call) : null;
        return Rows(types[0], called.StartsWith("ExecuteScalar", System.StringComparison.Ordinal), model);
    }

    private SiteResult? Rows(TypeSyntax written, bool readsNull, SemanticModel model)
    {
        if (names.IsUsed("SetTypeMap") || model.GetTypeInfo(written, cancellationToken).Type is not { } type) return null;
        var hasHandlers = names.IsUsed("AddTypeHandler") || names.IsUsed("AddTypeMap") || names.IsUsed("RemoveTypeMap");
        return new MappedRows(hasHandlers).Of(type, SpanOf(written), readsNull);
    }

    /// <summary><c>Query&lt;A, B, R&gt;(sql, (a, b) => …, splitOn: "…")</c>: a row makes an A and a B.</summary>
    private SiteResult? OfMultiMapping(InvocationExpressionSyntax call, SeparatedSyntaxList<TypeSyntax> types, SemanticModel model)
    {
        if (model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method
            || method.Parameters.FirstOrDefault(static parameter => parameter.Name == "splitOn") is not { } parameter) return null;
        // Dynamic rows are split from the left.
        if (model.GetTypeInfo(types[0], cancellationToken).Type is not { SpecialType: not SpecialType.System_Object, TypeKind: not TypeKind.Dynamic }) return null;
        var arguments = call.ArgumentList.Arguments;
        var given = arguments.FirstOrDefault(static argument => argument.NameColon?.Name.Identifier.ValueText == "splitOn")
            ?? (parameter.Ordinal < arguments.Count && arguments[parameter.Ordinal].NameColon is null ? arguments[parameter.Ordinal] : null);
        var columns = given is null ? "Id" : model.GetConstantValue(given.Expression, cancellationToken).Value as string;
        if (columns is null || columns.IndexOf('*') >= 0) return null;
        var place = given?.Expression ?? (SyntaxNode?)(call.Expression as MemberAccessExpressionSyntax)?.Name ?? call;
        var parts = types.Take(types.Count - 1).Select(type => Rows(type, false, model)).ToArray();
        return new SiteResult { Split = new ResultSplit([.. columns.Split(',').Select(static column => column.Trim())], SpanOf(place), parts) };
    }

    /// <summary>The results of QueryMultiple, where they are read one after the other in any case.</summary>
    private SiteResult? OfGrid(InvocationExpressionSyntax call, SemanticModel model)
    {
        if (LocalUses.VariableOf(call, model, cancellationToken) is not { } grid) return null;
        var reads = new List<ResultInTurn>();
        foreach (var use in LocalUses.Of(grid, model, cancellationToken).OrderBy(static use => use.SpanStart))
        {
            if (use.Parent is not MemberAccessExpressionSyntax { Name: var name, Parent: InvocationExpressionSyntax read }) return null;
            if (name.Identifier.ValueText is "Dispose" or "DisposeAsync") continue;
            if (!name.Identifier.ValueText.StartsWith("Read", System.StringComparison.Ordinal)
                || !LocalUses.IsUnconditional(use, grid, cancellationToken)) return null;
            var type = name is GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } types } ? types[0] : null;
            reads.Add(new ResultInTurn(SpanOf(name), type is null ? null : Rows(type, false, model)));
        }
        return reads.Count == 0 ? null : new SiteResult { InTurn = reads };
    }

    private static SourceSpan SpanOf(SyntaxNode node) => new(node.SyntaxTree.FilePath, node.SpanStart, node.Span.Length);

    private SiteResult? OfCommand(SyntaxNode call, SemanticModel model)
    {
        var runs = Runs(call, model).ToArray();
        // What is run in several ways, or holds other texts in turn, says nothing of one of them.
        if (runs.Length != 1 || runs[0].Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name }) return null;
        var reads = new ReaderReads(model, cancellationToken);
        return name switch
        {
            "ExecuteReader" or "ExecuteReaderAsync" => reads.OfReader(runs[0]),
            "ExecuteScalar" or "ExecuteScalarAsync" => reads.OfScalar(runs[0]),
            _ => null,
        };
    }

    /// <summary>The calls that run a command which has only this text.</summary>
    private IEnumerable<InvocationExpressionSyntax> Runs(SyntaxNode call, SemanticModel model)
    {
        var creation = call switch
        {
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax owner } } => owner,
            AssignmentExpressionSyntax => null,
            _ => call as ExpressionSyntax,
        };
        if (creation is BaseObjectCreationExpressionSyntax { Initializer: { } initializer }
            && initializer.Expressions.Any(SetsResultTypes)) return [];
        ILocalSymbol? command;
        if (creation is null)
        {
            command = call is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: var receiver } }
                ? model.GetSymbolInfo(receiver, cancellationToken).Symbol as ILocalSymbol
                : null;
        }
        else
        {
            command = LocalUses.VariableOf(creation, model, cancellationToken);
            if (command is null && IsRun(creation) is { } once) return [once];
        }
        if (command is not { DeclaringSyntaxReferences.Length: 1 }) return [];
        var uses = LocalUses.Of(command, model, cancellationToken);
        var texts = uses.Count(static use =>
            use.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CommandText", Parent: AssignmentExpressionSyntax });
        // Then all values are read as text.
        if (uses.Any(static use =>
            use.Parent is MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "AllResultTypesAreUnknown"
            or "UnknownResultTypeList"
            })) return [];
        return texts != (creation is null ? 1 : 0) ? [] : uses.Select(IsRun).OfType<InvocationExpressionSyntax>();
    }

    private static bool SetsResultTypes(ExpressionSyntax item) =>
        item is AssignmentExpressionSyntax
        {
            Left: IdentifierNameSyntax
            {
                Identifier.ValueText: "AllResultTypesAreUnknown"
            or "UnknownResultTypeList"
            }
        };

    private static InvocationExpressionSyntax? IsRun(ExpressionSyntax command)
    {
        SyntaxNode node = command;
        while (node.Parent is ParenthesizedExpressionSyntax) node = node.Parent;
        return node.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name, Parent: InvocationExpressionSyntax run } access
            && access.Expression == node
            && name.StartsWith("Execute", System.StringComparison.Ordinal) ? run : null;
    }
}
