using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Facts;
using DbImpact.CSharp.Models;
using DbImpact.CSharp.Parameters;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Results;

/// <summary>What is read of a DbDataReader that a local variable holds, and of the object that ExecuteScalar gives.</summary>
internal sealed class ReaderReads(SemanticModel model, CancellationToken cancellationToken)
{
    private static readonly Dictionary<string, string> Getters = new(System.StringComparer.Ordinal)
    {
        ["GetBoolean"] = "bool",
        ["GetByte"] = "byte",
        ["GetChar"] = "char",
        ["GetDateTime"] = "System.DateTime",
        ["GetDecimal"] = "decimal",
        ["GetDouble"] = "double",
        ["GetFloat"] = "float",
        ["GetGuid"] = "System.Guid",
        ["GetInt16"] = "short",
        ["GetInt32"] = "int",
        ["GetInt64"] = "long",
        ["GetString"] = "string",
        ["GetTimeSpan"] = "System.TimeSpan",
    };

    /// <param name="call"><c>ExecuteReader()</c>.</param>
    /// <returns>Null where the reader is not held by a local variable, or has several results.</returns>
    public SiteResult? OfReader(InvocationExpressionSyntax call)
    {
        if (LocalUses.VariableOf(call, model, cancellationToken) is not { } reader) return null;
        var reads = new List<ResultRead>();
        var asksForNull = MemberOf(call).DescendantNodes().OfType<IdentifierNameSyntax>()
            .Any(static name => name.Identifier.ValueText is "IsDBNull" or "IsDBNullAsync" or "DBNull");
        foreach (var use in LocalUses.Of(reader, model, cancellationToken))
        {
            switch (use.Parent)
            {
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "NextResult" or "NextResultAsync" }:
                    return null;
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } get } access when access.Expression == use:
                    if (OfGetter(get, access.Name, arguments[0].Expression, reader, asksForNull) is { } read) reads.Add(read);
                    break;
                case ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } element when element.Expression == use:
                    if (Column(arguments[0].Expression, reader) is { } column) reads.Add(WithCast(column, element, asksForNull));
                    break;
            }
        }
        return reads.Count == 0 ? null : new SiteResult { Reads = reads };
    }

    /// <param name="call"><c>ExecuteScalar()</c>.</param>
    public SiteResult? OfScalar(InvocationExpressionSyntax call)
    {
        var asksForNull = MemberOf(call).DescendantNodes().OfType<IdentifierNameSyntax>().Any(static name => name.Identifier.ValueText == "DBNull");
        var first = new ResultRead { Place = SpanOf(call) };
        if (CastOf(call) is not null) return new SiteResult { Reads = [WithCast(first, call, asksForNull)] };
        if (LocalUses.VariableOf(call, model, cancellationToken) is not { } variable) return null;
        var uses = LocalUses.Of(variable, model, cancellationToken);
        // A value that is asked for its type is cast where it has that type.
        if (uses.Any(static use =>
            use.Parent is IsPatternExpressionSyntax
            or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression or (int)SyntaxKind.AsExpression } or SwitchExpressionSyntax))
            return null;
        var reads = uses.Where(use => CastOf(use) is not null).Select(use => WithCast(first with { Place = SpanOf(use) }, use, asksForNull))
            .ToArray();
        return reads.Length == 0 ? null : new SiteResult { Reads = reads };
    }

    private ResultRead? OfGetter(InvocationExpressionSyntax get, SimpleNameSyntax name, ExpressionSyntax argument, ILocalSymbol reader,
        bool asksForNull)
    {
        if (Column(argument, reader) is not { } column) return null;
        switch (name.Identifier.ValueText)
        {
            case "GetOrdinal" or "IsDBNull" or "IsDBNullAsync" or "GetName" or "GetFieldType" or "GetDataTypeName" or "GetProviderSpecificValue":
                return column;
            case "GetValue":
                return WithCast(column, get, asksForNull);
            case "GetFieldValue" or "GetFieldValueAsync" when name is GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } types }:
                var type = model.GetTypeInfo(types[0], cancellationToken).Type;
                return type is null ? column : column with
                {
                    By = $"{name.Identifier.ValueText}<{types[0]}>",
                    Reading = ResultReading.Typed,
                    Type = ValueTypes.Of(type),
                    TakesNull = asksForNull || IsNullable(type),
                };
            case var getter when Getters.TryGetValue(getter, out var read):
                return column with { By = getter, Reading = ResultReading.Typed, Type = new ProgramType(read), TakesNull = asksForNull };
            default:
                return null;
        }
    }

    /// <summary>The column that an argument names: a name, an ordinal, or <c>reader.GetOrdinal("name")</c>, also in a variable.</summary>
    private ResultRead? Column(ExpressionSyntax argument, ILocalSymbol reader)
    {
        if (model.GetConstantValue(argument, cancellationToken) is { HasValue: true } constant)
        {
            return constant.Value switch
            {
                string name => Named(name, argument),
                int ordinal when ordinal >= 0 => new ResultRead { Ordinal = ordinal, Place = SpanOf(argument) },
                _ => null,
            };
        }
        if (argument is IdentifierNameSyntax
            && model.GetSymbolInfo(argument, cancellationToken).Symbol is ILocalSymbol { DeclaringSyntaxReferences.Length: 1 } local
            && local.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var value }
            && !LocalUses.Of(local, model, cancellationToken).Any(IsWritten)) argument = value;
        return argument is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetOrdinal", Expression: var receiver },
            ArgumentList.Arguments: { Count: 1 } arguments,
        }
            && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(receiver, cancellationToken).Symbol, reader)
            && model.GetConstantValue(arguments[0].Expression, cancellationToken) is { HasValue: true, Value: string called }
            ? Named(called, arguments[0].Expression)
            : null;
    }

    private static bool IsWritten(IdentifierNameSyntax use) => use.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == use,
        PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax => true,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None),
        _ => false,
    };

    private static ResultRead Named(string name, ExpressionSyntax expression)
    {
        var isPlain = expression is LiteralExpressionSyntax { Token: var token } && token.Text == "\"" + name + "\"";
        return new ResultRead
        {
            Name = name,
            Place = isPlain ? new SourceSpan(expression.SyntaxTree.FilePath, expression.SpanStart + 1, name.Length) : SpanOf(expression),
            IsEditable = isPlain,
        };
    }

    private ResultRead WithCast(ResultRead read, ExpressionSyntax value, bool asksForNull)
    {
        if (CastOf(value) is not { } cast
            || model.GetTypeInfo(cast.Type, cancellationToken).Type is not { SpecialType: not SpecialType.System_Object } type) return read;
        return read with
        {
            By = $"the cast to {cast.Type}",
            Reading = ResultReading.Cast,
            Type = ValueTypes.Of(type),
            TakesNull = asksForNull,
            Place = read.Name is null ? SpanOf(cast.Type) : read.Place,
        };
    }

    /// <summary>The cast of a value, through <c>await</c>, parentheses, <c>!</c> and <c>?? default</c>.</summary>
    private static CastExpressionSyntax? CastOf(ExpressionSyntax value)
    {
        SyntaxNode node = value;
        while (node.Parent is AwaitExpressionSyntax or ParenthesizedExpressionSyntax
            or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }
            || (node.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalescing && coalescing.Left == node))
        {
            node = node.Parent!;
        }

        return node.Parent is CastExpressionSyntax cast && cast.Expression == node ? cast : null;
    }

    private static bool IsNullable(ITypeSymbol type) => !SymbolEqualityComparer.Default.Equals(type.WithoutNullable(), type) && type.IsValueType;

    private static SyntaxNode MemberOf(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax) ?? node.SyntaxTree.GetRoot();

    private static SourceSpan SpanOf(SyntaxNode node) => new(node.SyntaxTree.FilePath, node.SpanStart, node.Span.Length);
}
