using System;
using System.Linq;
using DbImpact.Python.Symbols;
using DbImpact.Python.Values;

namespace DbImpact.Python.Migrations.Django;

/// <summary>Reads the fields that a migration gives its models.</summary>
/// <param name="interpreter">Knows the classes that fields derive from.</param>
/// <param name="settings">What the program's settings say.</param>
internal sealed class DjangoFields(Interpreter interpreter, DjangoSettings settings)
{
    /// <summary>Packages whose classes are called as Django's own are, or are read as those.</summary>
    private static readonly string[] Packages = ["django.", "pgvector.django", "mptt.", "modelcluster.", "taggit.", "sortedm2m."];

    /// <summary>Methods by which a field has another type of column than its base.</summary>
    private static readonly string[] TypeMethods = ["db_type", "get_internal_type", "db_type_parameters", "rel_db_type", "db_parameters"];

    /// <summary>Null where the value is no field.</summary>
    public DjangoField? Read(string name, Value value, ModelKey model)
    {
        if (value is not MadeValue made) return null;
        var field = new DjangoField { Name = name, Class = ClassOf(made), Arguments = made.Arguments, Column = name };
        bool Is(string keyword) => DdlText.IsTrue(made.Arguments.Keyword(keyword)?.Value);
        var isKey = Is("primary_key");
        var column = made.Arguments.Keyword("db_column") is { } given && !DdlText.IsNone(given.Value) ? DdlText.KnownText(given.Value) : null;
        field = field with
        {
            Column = column ?? (field.IsReference ? name + "_id" : name),
            IsNullable = Is("null"),
            IsKey = isKey,
            IsUnique = isKey || Is("unique") || field.Class == "OneToOneField",
            IsIndexed = Is("db_index") || field.Class == "SlugField",
        };
        if (field.Class == "SlugField" && IsFalse(made, "db_index")) field = field with { IsIndexed = false };
        if (!field.IsReference && !field.IsManyToMany) return field;
        var to = made.Arguments.Keyword("to") ?? made.Arguments.Find(0);
        return field with
        {
            Target = to is { } target ? TargetOf(target.Value, model) : null,
            TargetField = DdlText.KnownText(made.Arguments.Keyword("to_field")?.Value),
            IsIndexed = field.IsReference && !IsFalse(made, "db_index"),
            IsConstrained = !IsFalse(made, "db_constraint"),
            HasThrough = made.Arguments.Keyword("through") is { } through && !DdlText.IsNone(through.Value),
        };
    }

    /// <summary>The last part of the name of a class of Django's, or one that is read like it; null for another library's.</summary>
    public static string? ClassOf(string name) =>
        Array.Exists(Packages, package => name.StartsWith(package, StringComparison.Ordinal)) ? name.Substring(name.LastIndexOf('.') + 1) : null;

    /// <summary>The model that a text, a setting or a class names; null where that is not known.</summary>
    public ModelKey? TargetOf(Value value, ModelKey model)
    {
        switch (value)
        {
            case StringValue text when text.Text.KnownText() is { } name:
                if (name == "self") return model;
                var dot = name.LastIndexOf('.');
                return dot < 0 ? ModelKey.Of(model.App, name) : ModelKey.Of(name.Substring(0, dot), name.Substring(dot + 1));
            case ExternalValue { Name: var name } when name.EndsWith(".AUTH_USER_MODEL", StringComparison.Ordinal):
                return settings.UserModel;
            case ExternalValue { Name: var name } when name.StartsWith("django.contrib.", StringComparison.Ordinal):
                var parts = name.Split('.');
                return parts.Length > 3 ? ModelKey.Of(parts[2], parts[parts.Length - 1]) : null;
            case ClassValue { Class: var own }:
                return settings.LabelOf(own.Module) is { } label ? ModelKey.Of(label, own.Name) : null;
            default:
                return null;
        }
    }

    private static bool IsFalse(MadeValue made, string keyword) => DdlText.KnownText(made.Arguments.Keyword(keyword)?.Value) == "False";

    /// <summary>A class of the program's own has the columns of the one that it derives from, where it does not say otherwise.</summary>
    private string? ClassOf(MadeValue made)
    {
        if (made.Receiver is not ClassValue { Class: var own }) return ClassOf(made.Name);
        string? found = null;
        foreach (var ancestor in interpreter.Ancestors(own))
        {
            if (TypeMethods.Any(ancestor.Methods.ContainsKey)) return null;
            // What is given to the base by its own __init__ need not be among the arguments.
            if (ancestor.Methods.TryGetValue("__init__", out var init) && Assigns(init, "kwargs")) return null;
            foreach (var argument in ancestor.Definition.Arguments)
                if (argument.Name is null && interpreter.EvaluateIn(ancestor.Module, argument.Value) is ExternalValue external) found ??= ClassOf(external.Name);
        }
        return found;
    }

    private static bool Assigns(FunctionSymbol function, string name)
    {
        var text = function.Module.Module.Text;
        var body = text.Substring(function.Definition.Start, function.Definition.End - function.Definition.Start);
        return body.IndexOf(name + "[", StringComparison.Ordinal) >= 0 || body.IndexOf("setdefault", StringComparison.Ordinal) >= 0 || body.IndexOf("max_length", StringComparison.Ordinal) >= 0;
    }
}
