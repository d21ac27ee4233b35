using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Sql;

/// <summary>
/// Tells which calls, creations and assignments hand SQL over to a library. Known types decide; where a type is not known because
/// its package is not restored, its name, the method's name and the file's using directives do.
/// </summary>
internal sealed class SinkRecognition(SqlLibraries libraries)
{
    private const string OfAnotherDatabase = "may be sent to another database, as the program uses several";

    /// <summary>Whether the project uses another database too.</summary>
    public bool MayMeanOtherDatabase => libraries.UsesOtherProvider;

    public SqlSink? Find(InvocationExpressionSyntax call, string name, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!KnownCalls.Methods.TryGetValue(name, out var known) || call.ArgumentList.Arguments.Count == 0) return null;
        var info = model.GetSymbolInfo(call, cancellationToken);
        var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        if (symbol is not null)
        {
            if (symbol is not IMethodSymbol method || known.FirstOrDefault(entry => Declares(method, entry)) is not { } match) return null;
            var isOurs = match.IsNeutral ? IsPostgreSql(call, method, match, model, cancellationToken) : true;
            if (isOurs == false) return null;
            if (ReceiverOf(call) is { } receiver && IsOfOtherContext(match, receiver, model, cancellationToken)) return null;
            var text = Argument(call.ArgumentList, method, match.Parameter, method.ReducedFrom is null && match.IsExtension ? 1 : 0);
            if (text is null || !MayBeText(text, model, cancellationToken)) return null;
            var sink = Sink(text, call, call.ArgumentList, match.Use);
            return isOurs is null ? sink with { NotSql = OfAnotherDatabase } : sink;
        }
        return FindByName(call, known, model, cancellationToken);
    }

    public SqlSink? Find(BaseObjectCreationExpressionSyntax creation, SemanticModel model, CancellationToken cancellationToken)
    {
        if (creation.ArgumentList is not { Arguments.Count: > 0 } arguments) return null;
        var type = model.GetTypeInfo(creation, cancellationToken).Type;
        var name = type is { TypeKind: not TypeKind.Error } ? type.Name : WrittenType(creation);
        if (name is null || !KnownCalls.Constructors.TryGetValue(name, out var known)) return null;
        if (type is { TypeKind: not TypeKind.Error })
        {
            if (NamespaceOf(type) != known.Namespace) return null;
        }
        else if (known.IsNeutral && !libraries.Imports(creation.SyntaxTree, known.Namespace))
        {
            return null;
        }
        if (known.IsNeutral && !libraries.IsPostgreSql(creation.SyntaxTree)) return null;
        var constructor = model.GetSymbolInfo(creation, cancellationToken).Symbol as IMethodSymbol;
        var text = Argument(arguments, constructor, known.Parameter, known.Index);
        return text is null || !MayBeText(text, model, cancellationToken) ? null : Sink(text, creation, arguments, known.Use);
    }

    /// <summary><c>command.CommandText = …</c>, also in an object initializer.</summary>
    public SqlSink? Find(AssignmentExpressionSyntax assignment, SemanticModel model, CancellationToken cancellationToken)
    {
        var use = UseOfCommandText(assignment, model, cancellationToken);
        if (use is null) return null;
        var sink = Sink(assignment.Right, assignment, null, use);
        return use.Library == KnownCalls.AdoNet && libraries.MayBeOthers(assignment.SyntaxTree) ? sink with { NotSql = OfAnotherDatabase } : sink;
    }

    private SqlUse? UseOfCommandText(AssignmentExpressionSyntax assignment, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is { } symbol)
        {
            if (symbol is not IPropertySymbol { ContainingType: { } owner } || !KnownCalls.CommandTypes.TryGetValue(owner.Name, out var known)) return null;
            if (NamespaceOf(owner) != known.Namespace) return null;
            return !known.IsNeutral || libraries.IsPostgreSql(assignment.SyntaxTree) && UsesDatabase() ? known.Use : null;
        }
        var type = assignment.Parent is InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation }
            ? WrittenType(creation)
            : assignment.Left is MemberAccessExpressionSyntax access ? NullIfEmpty(model.GetTypeInfo(access.Expression, cancellationToken).Type?.Name) : null;
        if (type is not null)
            return KnownCalls.CommandTypes.TryGetValue(type, out var named) && (!named.IsNeutral || libraries.IsPostgreSql(assignment.SyntaxTree)) ? named.Use : null;
        return libraries.UsesNpgsql && libraries.IsPostgreSql(assignment.SyntaxTree) ? KnownCalls.CommandTypes["NpgsqlCommand"].Use : null;

        bool UsesDatabase() => libraries.UsesNpgsql;
    }

    private SqlSink? FindByName(InvocationExpressionSyntax call, KnownCall[] known, SemanticModel model, CancellationToken cancellationToken)
    {
        if (ReceiverOf(call) is not { } receiver) return null;
        var match = known.FirstOrDefault(entry => libraries.Imports(call.SyntaxTree, entry.Namespace));
        if (match is null || (match.IsNeutral && !libraries.IsPostgreSql(call.SyntaxTree))) return null;
        var type = model.GetTypeInfo(receiver, cancellationToken).Type;
        if (match.IsNeutral && (SqlLibraries.IsOtherConnection(type) || IsOfOtherContext(match, receiver, model, cancellationToken))) return null;
        var isStatic = receiver.ToString() == match.Type;
        if (!isStatic && type is { TypeKind: not TypeKind.Error } && !CanHoldExtension(type, match)) return null;
        var text = Argument(call.ArgumentList, null, match.Parameter, isStatic && match.IsExtension ? 1 : match.Index);
        if (text is null || !MayBeText(text, model, cancellationToken)) return null;
        var sink = Sink(text, call, call.ArgumentList, match.Use);
        var isNpgsqls = type?.Name.StartsWith("Npgsql", System.StringComparison.Ordinal) == true;
        return MayBeOthers(match, call.SyntaxTree) && !isNpgsqls ? sink with { NotSql = OfAnotherDatabase } : sink;
    }

    /// <summary>A context's options tell EF Core's database.</summary>
    private bool MayBeOthers(KnownCall known, SyntaxTree tree) =>
        known is { IsNeutral: true, Use.Library: not KnownCalls.EntityFramework } && libraries.MayBeOthers(tree);

    private bool IsOfOtherContext(KnownCall known, ExpressionSyntax receiver, SemanticModel model, CancellationToken cancellationToken) =>
        known.Use.Library == KnownCalls.EntityFramework && libraries.IsOfOtherContext(receiver, model, cancellationToken);

    /// <summary>Dapper extends IDbConnection, EF Core what is its own: a receiver of another known type is not theirs.</summary>
    private static bool CanHoldExtension(ITypeSymbol type, KnownCall known) =>
        known.Namespace == "Dapper" && (type.Name is "IDbConnection" or "DbConnection" || type.AllInterfaces.Any(static i => i.Name == "IDbConnection"));

    private static bool Declares(IMethodSymbol method, KnownCall known)
    {
        var type = (method.ReducedFrom ?? method).ContainingType;
        return type is not null && type.Name == known.Type && NamespaceOf(type) == known.Namespace;
    }

    /// <summary>
    /// A connection's own type binds the SQL to its database; behind an interface the file and the project decide. Null where they do not.
    /// </summary>
    private bool? IsPostgreSql(InvocationExpressionSyntax call, IMethodSymbol method, KnownCall known, SemanticModel model, CancellationToken cancellationToken)
    {
        var receiver = method.IsExtensionMethod && method.ReducedFrom is null
            ? call.ArgumentList.Arguments.FirstOrDefault()?.Expression
            : ReceiverOf(call);
        var type = receiver is null ? null : model.GetTypeInfo(receiver, cancellationToken).Type;
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (NamespaceOf(at) == "Npgsql") return true;
            if (at.BaseType is { Name: "DbConnection", ContainingNamespace.Name: "Common" } && at.Locations.All(static location => !location.IsInSource)) return false;
        }
        return MayBeOthers(known, call.SyntaxTree) ? null : libraries.IsPostgreSql(call.SyntaxTree);
    }

    private static ExpressionSyntax? ReceiverOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        MemberBindingExpressionSyntax => call.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
        _ => null,
    };

    private static SqlSink Sink(ExpressionSyntax text, SyntaxNode call, ArgumentListSyntax? arguments, SqlUse use) =>
        new(text, call, use, ProcedureCall.IsProcedure(call, arguments) ? "is a procedure's name" : null);

    private static ExpressionSyntax? Argument(ArgumentListSyntax list, IMethodSymbol? method, string parameter, int index)
    {
        var named = list.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == parameter);
        if (named is not null) return named.Expression;
        var position = method?.Parameters.FirstOrDefault(p => p.Name == parameter)?.Ordinal ?? index;
        return position < list.Arguments.Count && list.Arguments[position].NameColon is null ? list.Arguments[position].Expression : null;
    }

    /// <summary>A type that is not restored has a name where it is written, and none where a variable only has it.</summary>
    private static bool MayBeText(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetTypeInfo(expression, cancellationToken).Type is null or { TypeKind: TypeKind.Error, Name: "" } or { SpecialType: SpecialType.System_String } or
        { Name: "FormattableString" };

    /// <summary>The type as it is written at a creation, or where its value goes.</summary>
    internal static string? WrittenType(BaseObjectCreationExpressionSyntax creation) => creation switch
    {
        ObjectCreationExpressionSyntax { Type: var type } => SimpleName(type),
        { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: var type } } } } => SimpleName(type),
        {
            Parent: ArgumentSyntax
            {
                Parent.Parent: InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax
                    { Name.Identifier.ValueText: "Add", Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "BatchCommands" } }
                }
            }
        } => "NpgsqlBatchCommand",
        { Parent: InitializerExpressionSyntax { Parent: AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "BatchCommands" } } } } => "NpgsqlBatchCommand",
        _ => null,
    };

    private static string? SimpleName(TypeSyntax type) => type switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        NullableTypeSyntax nullable => SimpleName(nullable.ElementType),
        _ => null,
    };

    private static string? NullIfEmpty(string? name) => string.IsNullOrEmpty(name) || name == "var" ? null : name;

    private static string NamespaceOf(ITypeSymbol type) => type.ContainingNamespace is { IsGlobalNamespace: false } owner ? owner.ToDisplayString() : "";
}
