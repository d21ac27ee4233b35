using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Python.Literals;
using DbImpact.Python.Symbols;
using DbImpact.Python.Syntax;
using DbImpact.Python.Values;
using SourceSpan = DbImpact.PostgreSql.Syntax.SourceSpan;

namespace DbImpact.Python.Models;

/// <summary>Reads the columns that a class declares: <c>Column(…)</c>, <c>mapped_column(…)</c>, <c>Mapped[…]</c>, SQLModel's fields.</summary>
internal sealed partial class ColumnReader(Interpreter interpreter)
{
    private static readonly HashSet<string> Wrappers = new(["deferred", "column_property"], StringComparer.Ordinal);

    /// <summary>In the order of the text.</summary>
    public IEnumerable<PropertyModel> Read(ClassSymbol @class, bool isSqlModel)
    {
        foreach (var statement in @class.Definition.Body)
        {
            if (Declared(statement) is { Value: CallExpression made } attribute
                && ReadColumn(attribute.Name, made, attribute.Annotation, @class.Module) is { } computed)
                yield return computed;
            var (target, value, annotation) = statement switch
            {
                AssignStatement { Targets.Count: 1 } assign when assign.Targets[0] is NameExpression name => (name, assign.Value, (Expression?)null),
                AnnotatedAssignStatement { Target: NameExpression name } annotated => (name, annotated.Value, annotated.Annotation),
                _ => (null, null, null),
            };
            if (target is null || target.Name.StartsWith("__", StringComparison.Ordinal)) continue;
            while (value is ParenthesizedExpression parenthesized) value = parenthesized.Inner;
            if (value is not null && ReadColumn(target, value, annotation, @class.Module) is { } column) yield return column;
            else if (annotation is not null && ReadAnnotated(target, value, annotation, @class.Module, isSqlModel) is { } declared) yield return declared;
        }
    }

    /// <summary>A column that a call makes; null where the call makes none. Without a target it names itself (<c>Table(…)</c>).</summary>
    public PropertyModel? ReadColumn(NameExpression? target, Expression value, Expression? annotation, ModuleSymbol module)
    {
        if (value is not CallExpression call) return null;
        var maker = MakerOf(call, module);
        if (Wrappers.Contains(maker) && call.Positional(0) is CallExpression inner) return ReadColumn(target, inner, annotation, module);
        if (maker is not ("Column" or "mapped_column")) return null;
        var name = call.Positional(0) is { } first && IsText(first) ? ReadName(first, module, out var isUncertain) : call.Keyword("name") is { } given ? ReadName(given, module, out isUncertain) : NoName(out isUncertain);
        if (name is null && target is null) return null;
        var column = name ?? new MappedName(target!.Name, NameOrigin.Convention, Span(module, target), FirstArgument(call, module.Module));
        var type = call.Arguments.Where(argument => argument.Name is null && argument.Unpacks == 0 && !IsText(argument.Value)).Select(static argument => argument.Value)
            .FirstOrDefault(argument => !IsConstraint(argument)) ?? call.Keyword("type_");
        var isKey = call.Keyword("primary_key") is ConstantExpression { Name: "True" };
        return new PropertyModel
        {
            Name = target?.Name ?? column.Name,
            Place = target is null ? column.Place : Span(module, target),
            Column = column,
            TypeName = type is not null ? module.Module.TextOf(type) : annotation is not null ? module.Module.TextOf(annotation) : "",
            StoreType = type is null ? null : StoreTypes.Of(type),
            IsNullable = Nullability(call, annotation, isKey),
            IsKey = isKey,
            IsUncertain = isUncertain,
        };
    }

    /// <summary>A name given by an expression; uncertain where its text is not known.</summary>
    public MappedName? ReadName(Expression expression, ModuleSymbol module, out bool isUncertain)
    {
        var known = interpreter.EvaluateIn(module, expression) is StringValue value ? value.Text.KnownText() : null;
        isUncertain = known is null;
        var literal = expression is StringExpression { Literals.Count: 1 } text && text.Literals[0] is { Contents: null } only ? only : null;
        var place = literal is null
            ? Span(module, expression)
            : new SourceSpan(module.Module.Path, literal.ContentStart, literal.ContentEnd - literal.ContentStart);
        return new MappedName(known ?? "?", NameOrigin.Attribute, place, literal is null ? null : new LiteralNameWriter(place, PythonLiteralForm.Of(literal, module.Module.Text)));
    }

    /// <summary>Gives a column that has its attribute's name one of its own: the first argument of the call that makes it.</summary>
    private static InsertingNameWriter FirstArgument(CallExpression call, PythonModule module)
    {
        var at = module.Text.IndexOf('(', call.Function.End) + 1;
        return new InsertingNameWriter(new SourceSpan(module.Path, at, 0), "\"", PythonLiteralForm.Regular, call.Arguments.Count == 0 ? "\"" : "\", ");
    }

    private PropertyModel? ReadAnnotated(NameExpression target, Expression? value, Expression annotation, ModuleSymbol module, bool isSqlModel)
    {
        var isMapped = annotation is SubscriptExpression { Value: NameExpression { Name: "Mapped" } or AttributeExpression { Name: "Mapped" } };
        if (!isMapped && !isSqlModel) return null;
        if (annotation is SubscriptExpression { Value: NameExpression { Name: "ClassVar" } }) return null;
        MappedName? name = null;
        var isUncertain = false;
        var isKey = false;
        if (value is CallExpression call)
        {
            var maker = MakerOf(call, module);
            // Relationships, hybrid and composite attributes are no columns; SQLModel's Field is one.
            if (maker != "Field") return isSqlModel && maker is not ("Relationship" or "relationship") ? Plain() : null;
            isKey = call.Keyword("primary_key") is ConstantExpression { Name: "True" };
            if (call.Keyword("sa_column") is CallExpression column) return ReadColumn(target, column, annotation, module);
            if (call.Keyword("sa_column_kwargs") is DictExpression given)
            {
                foreach (var entry in given.Entries)
                    if (entry.Key is StringExpression && ReadName(entry.Key, module, out _)?.Name == "name") name = ReadName(entry.Value, module, out isUncertain);
            }
        }
        // SQLModel keeps lists of other models for relationships.
        else if (!isMapped && value is not null && value is not (ConstantExpression or NumberExpression or StringExpression or NameExpression or AttributeExpression)) return null;
        return Plain();

        PropertyModel Plain() => new()
        {
            Name = target.Name,
            Place = Span(module, target),
            Column = name ?? new MappedName(target.Name, NameOrigin.Convention, Span(module, target)),
            TypeName = module.Module.TextOf(annotation),
            IsNullable = !isKey && AllowsNone(annotation),
            IsKey = isKey,
            IsUncertain = isUncertain,
        };
    }

    /// <summary>The last name of what a call calls, where a library of models has it.</summary>
    private string MakerOf(CallExpression call, ModuleSymbol module)
    {
        var name = interpreter.EvaluateIn(module, call.Function) switch
        {
            ExternalValue { Name: var external } when IsModelPackage(external) => external,
            ExternalInstance { Type: var type } when IsModelPackage(type) => type,
            _ => "",
        };
        return name.Substring(name.LastIndexOf('.') + 1);
    }

    private static bool IsModelPackage(string name) => name.StartsWith("sqlalchemy", StringComparison.Ordinal) || name.StartsWith("sqlmodel", StringComparison.Ordinal) ||
        name.StartsWith("flask_sqlalchemy", StringComparison.Ordinal);

    private static bool? Nullability(CallExpression call, Expression? annotation, bool isKey)
    {
        if (isKey) return false;
        if (call.Keyword("nullable") is ConstantExpression { Name: "True" or "False" } nullable) return nullable.Name == "True";
        return call.Keyword("nullable") is not null ? null : annotation is null || AllowsNone(annotation);
    }

    private static bool AllowsNone(Expression annotation) => annotation switch
    {
        ParenthesizedExpression e => AllowsNone(e.Inner),
        ConstantExpression { Name: "None" } => true,
        BinaryExpression { Operator: PythonTokenKind.Bar } union => AllowsNone(union.Left) || AllowsNone(union.Right),
        SubscriptExpression { Value: NameExpression { Name: "Optional" } or AttributeExpression { Name: "Optional" } } => true,
        SubscriptExpression { Value: NameExpression { Name: "Mapped" or "Annotated" } or AttributeExpression { Name: "Mapped" }, Index: var index } =>
            AllowsNone(index is TupleExpression { Elements: { Count: > 0 } elements } ? elements[0] : index),
        _ => false,
    };

    private static bool IsText(Expression expression) => expression is StringExpression;

    private static bool IsConstraint(Expression expression) => expression is CallExpression call && call.Function switch
    {
        NameExpression name => IsConstraintName(name.Name),
        AttributeExpression attribute => IsConstraintName(attribute.Name),
        _ => false,
    };

    private static bool IsConstraintName(string name) => name is "ForeignKey" or "CheckConstraint" or "Identity" or "Computed" or "Sequence";

    private static MappedName? NoName(out bool isUncertain)
    {
        isUncertain = false;
        return null;
    }

    private static SourceSpan Span(ModuleSymbol module, PythonNode node) => new(module.Module.Path, node.Start, node.End - node.Start);
}
