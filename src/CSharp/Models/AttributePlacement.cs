using System;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.CSharp.Literals;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ParameterSyntax = Microsoft.CodeAnalysis.CSharp.Syntax.ParameterSyntax;

namespace DbImpact.CSharp.Models;

/// <summary>Where [Table("…")] and [Column("…")] are written for names that a convention gives, and the using directive for them.</summary>
internal sealed class AttributePlacement(ModelSources sources)
{
    /// <summary>[Column] before a property, or its name into a [Column] that only gives other things.</summary>
    public NameWriter? ForColumn(IPropertySymbol property, AttributeData? nameless)
    {
        if (nameless?.ApplicationSyntaxReference is { } given && sources.Holds(given.SyntaxTree)
            && given.GetSyntax() is AttributeSyntax existing) return IntoAttribute(existing);
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            if (!sources.Holds(reference.SyntaxTree) || !sources.CanEdit(reference.SyntaxTree)) continue;
            var node = reference.GetSyntax();
            switch (node)
            {
                case PropertyDeclarationSyntax declaration:
                    return Before(declaration, "Column", "");
                case ParameterSyntax parameter:
                    return Before(parameter, "Column", "property: ");
            }
        }
        return null;
    }

    public NameWriter? ForTable(INamedTypeSymbol type)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (sources.Holds(reference.SyntaxTree) && sources.CanEdit(reference.SyntaxTree)
                && reference.GetSyntax() is TypeDeclarationSyntax declaration) return Before(declaration, "Table", "");
        }
        return null;
    }

    private NameWriter? IntoAttribute(AttributeSyntax attribute)
    {
        if (!sources.CanEdit(attribute.SyntaxTree)) return null;
        var path = attribute.SyntaxTree.FilePath;
        return attribute.ArgumentList is not { Arguments.Count: > 0 } list
            ? new InsertingNameWriter(new SourceSpan(path, attribute.Name.Span.End, attribute.Span.End - attribute.Name.Span.End), "(\"", CSharpLiteralForm.Regular, "\")")
            : new InsertingNameWriter(new SourceSpan(path, list.Arguments[0].SpanStart, 0), "\"", CSharpLiteralForm.Regular, "\", ");
    }

    private NameWriter Before(SyntaxNode member, string attribute, string target)
    {
        var text = member.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(member.SpanStart);
        var indentation = text.ToString(TextSpan.FromBounds(line.Start, member.SpanStart));
        var suffix = target.Length == 0 && string.IsNullOrWhiteSpace(indentation) ? "\")]" + NewLineOf(text) + indentation : "\")] ";
        var (qualifier, directive) = Import(member, attribute);
        var at = new SourceSpan(member.SyntaxTree.FilePath, member.SpanStart, 0);
        return new InsertingNameWriter(at, $"[{target}{qualifier}{attribute}(\"", CSharpLiteralForm.Regular, suffix, directive);
    }

    /// <summary>The using directive to add, or what the attribute's name is qualified with where a directive would make it ambiguous.</summary>
    private (string Qualifier, SourceEdit? Directive) Import(SyntaxNode member, string attribute)
    {
        var found = sources.SemanticsOf(member.SyntaxTree).LookupNamespacesAndTypes(member.SpanStart, name: attribute + "Attribute");
        if (found.Any(s => !((ITypeSymbol)s).IsIn(TypeNames.SchemaAnnotations))) return (TypeNames.SchemaAnnotations + ".", null);
        if (found.Length > 0 || sources.Imports(member, TypeNames.SchemaAnnotations)) return ("", null);
        return ("", UsingDirective(member));
    }

    /// <summary>In its sorted place: System's namespaces first, then by name.</summary>
    private static SourceEdit UsingDirective(SyntaxNode member)
    {
        const string Directive = "using " + TypeNames.SchemaAnnotations + ";";
        var unit = (CompilationUnitSyntax)member.SyntaxTree.GetRoot();
        var text = member.SyntaxTree.GetText();
        var newLine = NewLineOf(text);
        var path = member.SyntaxTree.FilePath;
        var usings = unit.Usings;
        if (!usings.Any(IsPlain) && member.Ancestors().OfType<BaseNamespaceDeclarationSyntax>()
            .FirstOrDefault(n => n.Usings.Any(IsPlain)) is { } around) usings = around.Usings;

        UsingDirectiveSyntax? before = null;
        foreach (var directive in usings)
        {
            if (IsPlain(directive) && Compare(directive.Name!.ToString(), TypeNames.SchemaAnnotations) < 0) before = directive;
        }
        if (before is not null)
        {
            return new SourceEdit(new SourceSpan(path, before.Span.End, 0), newLine + IndentationOf(before, text) + Directive);
        }
        if (usings.FirstOrDefault(IsPlain) is { } first)
        {
            return new SourceEdit(new SourceSpan(path, first.SpanStart, 0), Directive + newLine + IndentationOf(first, text));
        }
        if (unit.Usings.Count > 0)
        {
            return new SourceEdit(new SourceSpan(path, unit.Usings[unit.Usings.Count - 1].Span.End, 0), newLine + Directive);
        }
        return new SourceEdit(new SourceSpan(path, StartOfCode(unit), 0), Directive + newLine + newLine);
    }

    private static bool IsPlain(UsingDirectiveSyntax directive) =>
        directive.Alias is null && directive.StaticKeyword.IsKind(SyntaxKind.None) && directive.GlobalKeyword.IsKind(SyntaxKind.None)
            && directive.Name is not null;

    private static int Compare(string left, string right)
    {
        var leftIsSystem = IsSystem(left);
        return leftIsSystem == IsSystem(right) ? string.CompareOrdinal(left, right) : leftIsSystem ? -1 : 1;
    }

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);

    /// <summary>Before the first member and its documentation, but after a comment that belongs to the file.</summary>
    private static int StartOfCode(CompilationUnitSyntax unit)
    {
        var first = unit.GetFirstToken(includeZeroWidth: true);
        foreach (var trivia in first.LeadingTrivia)
        {
            if (trivia.ToFullString() is { } comment
                && (comment.StartsWith("///", StringComparison.Ordinal)
                || comment.StartsWith("/**", StringComparison.Ordinal))) return trivia.FullSpan.Start;
        }
        return first.SpanStart;
    }

    private static string IndentationOf(SyntaxNode node, SourceText text)
    {
        var start = text.Lines.GetLineFromPosition(node.SpanStart).Start;
        var before = text.ToString(TextSpan.FromBounds(start, node.SpanStart));
        return string.IsNullOrWhiteSpace(before) ? before : "";
    }

    private static string NewLineOf(SourceText text)
    {
        if (text.Lines.Count == 0) return "\n";
        var first = text.Lines[0];
        return first.EndIncludingLineBreak - first.End == 2 ? "\r\n" : "\n";
    }
}
