using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Parameters;

/// <summary>
/// The parameters of an ADO.NET command: those of its initializer, and what is done to the local variable that holds it. A command that is
/// handed on, kept in a field or given again is not known to the end.
/// </summary>
internal sealed class CommandParameters(SemanticModel model, CancellationToken cancellationToken)
{
    /// <summary>What a command has beside its parameters; a call or property that is none of these may add some.</summary>
    private static readonly HashSet<string> Others = new(System.StringComparer.Ordinal)
    {
        "CommandText", "CommandTimeout", "CommandType", "Connection", "Transaction", "UpdatedRowSource", "AllResultTypesAreUnknown",
        "UnknownResultTypeList", "EnableErrorBarriers", "ExecuteNonQuery", "ExecuteNonQueryAsync", "ExecuteReader", "ExecuteReaderAsync",
        "ExecuteScalar", "ExecuteScalarAsync", "Prepare", "PrepareAsync", "Unprepare", "UnprepareAsync", "Cancel", "Dispose",
        "DisposeAsync", "ConfigureAwait", "Statements", "Container", "Site", "DesignTimeVisible", "AppendErrorBarrier",
    };

    private readonly DbParameterReader _reader = new(model, cancellationToken);
    private readonly List<(DbParameterReader.Reading Reading, bool IsUnconditional)> _found = [];
    private readonly Dictionary<ISymbol, DbParameterReader.Reading> _variables = new(SymbolEqualityComparer.Default);
    private ILocalSymbol? _command;
    private bool _isComplete = true;
    private bool _isCleared;
    private bool _isSetAgain;
    private bool _hasOtherValues;
    private int _texts;

    /// <param name="call">The creation of the command, the call that makes it, or the assignment of its text.</param>
    public SiteParameters? Read(SyntaxNode call)
    {
        var creation = call switch
        {
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax owner } } => owner,
            ExpressionSyntax expression and not AssignmentExpressionSyntax => expression,
            _ => null,
        };
        if (creation is not null)
        {
            _command = LocalUses.VariableOf(creation, model, cancellationToken);
            if (creation is BaseObjectCreationExpressionSyntax { Initializer: { } initializer }) ReadInitializer(initializer);
            if (_command is null && !IsUsedAtOnce(creation)) return null;
        }
        else
        {
            if (call is not AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: var receiver } }) return null;
            if (model.GetSymbolInfo(receiver, cancellationToken).Symbol is not ILocalSymbol local
                || local.DeclaringSyntaxReferences.Length != 1) return null;
            _command = local;
            if (local.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is not VariableDeclaratorSyntax { Initializer.Value: var value }
                || Creation(value) is not { } made) return null;
            if (made is BaseObjectCreationExpressionSyntax { Initializer: { } initializer }) ReadInitializer(initializer);
        }
        if (_command is not null)
        {
            foreach (var use in LocalUses.Of(_command, model, cancellationToken)) ReadUse(use);
        }
        return Result(creation is not null ? _texts == 0 : _texts == 1);
    }

    /// <summary>What makes a new command; a command that comes from elsewhere may have parameters already.</summary>
    private static ExpressionSyntax? Creation(ExpressionSyntax value)
    {
        while (value is AwaitExpressionSyntax or ParenthesizedExpressionSyntax)
            value = value is AwaitExpressionSyntax awaited ? awaited.Expression : ((ParenthesizedExpressionSyntax)value).Expression;
        return value is BaseObjectCreationExpressionSyntax
            or InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CreateCommand" or "CreateBatchCommand" },
        } ? value : null;
    }

    /// <summary>Whether all that happens to a command without a name is that it is run, or stands in a batch.</summary>
    private static bool IsUsedAtOnce(ExpressionSyntax creation)
    {
        SyntaxNode node = creation;
        while (node.Parent is ParenthesizedExpressionSyntax) node = node.Parent;
        return node.Parent switch
        {
            MemberAccessExpressionSyntax member => Others.Contains(member.Name.Identifier.ValueText),
            ArgumentSyntax
            {
                Parent.Parent: InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax
                    {
                        Name.Identifier.ValueText: "Add",
                        Expression: var list
                    }
                }
            } =>
                list is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "BatchCommands" },
            InitializerExpressionSyntax { Parent: AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "BatchCommands" } } } => true,
            _ => false,
        };
    }

    private SiteParameters? Result(bool isOnlyText)
    {
        if (_isSetAgain) return null;
        if (_hasOtherValues)
        {
            foreach (var (reading, _) in _found) reading.Type = null;
        }
        if (_found.Any(static found => !found.Reading.NameIsKnown)) _isComplete = false;
        var named = _found.Where(static found => found.Reading.NameIsKnown && found.Reading.Name.Length > 0).ToArray();
        var positional = _found.Where(static found => found.Reading.NameIsKnown && found.Reading.Name.Length == 0).ToArray();
        if (positional.Length > 0)
        {
            // Counting needs all of them, once each and in order.
            if (named.Length > 0 || !_isComplete || _isCleared || positional.Any(static found => !found.IsUnconditional)) return new SiteParameters();
            var numbered = positional.Select(static (found, i) => found.Reading.ToGiven((i + 1).ToString(CultureInfo.InvariantCulture)));
            return new SiteParameters { Given = [.. numbered], IsComplete = true, AreForThisTextOnly = isOnlyText };
        }
        var given = new List<GivenParameter>();
        foreach (var group in named.GroupBy(static found => found.Reading.Name, System.StringComparer.OrdinalIgnoreCase))
        {
            var first = group.First().Reading.ToGiven(group.First().Reading.Name);
            var isOneType = group.All(found => Equals(found.Reading.Type, first.Type) && found.Reading.DeclaredType == first.DeclaredType
                && found.Reading.TypeIsKnown);
            given.Add(isOneType ? first : first with { TypeIsKnown = false });
        }
        return new SiteParameters
        {
            Given = given,
            IsComplete = _isComplete,
            AreForThisTextOnly = isOnlyText && !_isCleared && named.All(static found => found.IsUnconditional),
        };
    }

    private void ReadInitializer(InitializerExpressionSyntax initializer)
    {
        foreach (var item in initializer.Expressions)
        {
            if (item is not AssignmentExpressionSyntax
                {
                    Left: IdentifierNameSyntax { Identifier.ValueText: "Parameters" },
                    Right: InitializerExpressionSyntax list
                }) continue;
            foreach (var element in list.Expressions) Add(_reader.Read(element), true);
        }
    }

    private void Add(DbParameterReader.Reading? reading, bool isUnconditional)
    {
        if (reading is null) _isComplete = false;
        else _found.Add((reading, isUnconditional));
    }

    private void ReadUse(IdentifierNameSyntax use)
    {
        switch (use.Parent)
        {
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Parameters" } parameters when parameters.Expression == use:
                ReadParameters(parameters);
                break;
            case MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "CreateParameter",
                Parent: InvocationExpressionSyntax call
            } member when member.Expression == use:
                ReadCreated(call);
                break;
            case MemberAccessExpressionSyntax member when member.Expression == use && Others.Contains(member.Name.Identifier.ValueText):
                if (member.Name.Identifier.ValueText == "CommandText"
                    && member.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment
                    && assignment.Left == member) _texts++;
                break;
            case AssignmentExpressionSyntax setting when setting.Left == use:
                _isSetAgain = true;
                break;
            case UsingStatementSyntax or BinaryExpressionSyntax or IsPatternExpressionSyntax
                or ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } }:
                break;
            case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "BatchCommands" } } } }:
                break;
            default:
                _isComplete = false;
                break;
        }
    }

    private void ReadParameters(MemberAccessExpressionSyntax parameters)
    {
        var isUnconditional = LocalUses.IsUnconditional(parameters, _command!, cancellationToken);
        switch (parameters.Parent)
        {
            case MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "AddWithValue" or "Add",
                Parent: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } call
            }:
                if (arguments.Count == 1 && model.GetSymbolInfo(arguments[0].Expression, cancellationToken).Symbol is ILocalSymbol local
                    && _variables.TryGetValue(local, out var made))
                    Add(made, isUnconditional);
                else if (arguments.Count == 1 && VariableMadeOf(arguments[0].Expression) is { } other)
                    Add(other, isUnconditional);
                else
                    Add(_reader.ReadAdd(call), isUnconditional);
                break;
            case MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "AddRange",
                Parent: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } items }
            }:
                if (ElementsOf(items[0].Expression) is { } elements)
                {
                    foreach (var element in elements) Add(_reader.Read(element), isUnconditional);
                }
                else
                {
                    _isComplete = false;
                }
                break;
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Clear", Parent: InvocationExpressionSyntax }:
                _isCleared = true;
                break;
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Count" or "Contains" or "IndexOf" }:
                break;
            case ElementAccessExpressionSyntax { Parent: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" or "NpgsqlValue" } }:
                // Another value for a parameter that is there already.
                _hasOtherValues = true;
                break;
            default:
                _isComplete = false;
                foreach (var (reading, _) in _found) reading.TypeIsKnown = false;
                break;
        }
    }

    /// <summary><c>var p = command.CreateParameter()</c>, and what is set on it.</summary>
    private void ReadCreated(InvocationExpressionSyntax call)
    {
        if (LocalUses.VariableOf(call, model, cancellationToken) is not { } variable) _isComplete = false;
        else _variables[variable] = Follow(variable, new DbParameterReader.Reading(call) { Name = "" });
    }

    /// <summary><c>var p = new NpgsqlParameter(…)</c>, and what is set on it.</summary>
    private DbParameterReader.Reading? VariableMadeOf(ExpressionSyntax expression)
    {
        if (model.GetSymbolInfo(expression, cancellationToken).Symbol is not ILocalSymbol { DeclaringSyntaxReferences.Length: 1 } local) return null;
        if (local.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is not VariableDeclaratorSyntax { Initializer.Value: var value }) return null;
        return _reader.Read(value) is { } reading ? Follow(local, reading) : null;
    }

    private DbParameterReader.Reading Follow(ILocalSymbol variable, DbParameterReader.Reading reading)
    {
        foreach (var use in LocalUses.Of(variable, model, cancellationToken))
        {
            switch (use.Parent)
            {
                case MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } member when assignment.Left == member:
                    _reader.Set(reading, member.Name.Identifier.ValueText, assignment.Right);
                    break;
                case MemberAccessExpressionSyntax:
                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" } } }:
                    break;
                default:
                    reading.NameIsKnown &= reading.Name.Length > 0;
                    reading.TypeIsKnown = false;
                    break;
            }
        }
        return reading;
    }

    private static IEnumerable<ExpressionSyntax>? ElementsOf(ExpressionSyntax expression) => expression switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } items } => items.Expressions,
        ImplicitArrayCreationExpressionSyntax { Initializer: { } items } => items.Expressions,
        CollectionExpressionSyntax collection when collection.Elements.All(static element => element is ExpressionElementSyntax) =>
            collection.Elements.Cast<ExpressionElementSyntax>().Select(static element => element.Expression),
        _ => null,
    };
}
