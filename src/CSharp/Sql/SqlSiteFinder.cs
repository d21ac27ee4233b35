using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Texts;
using DbImpact.CSharp.Values;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;

namespace DbImpact.CSharp.Sql;

/// <summary>
/// Finds the SQL of a compilation's trees, one tree at a time. Made once for a compilation and safe to use from several threads;
/// what it answers holds no compiler objects.
/// </summary>
public sealed class SqlSiteFinder
{
    private readonly SourceModels _models;
    private readonly OwnMethods _ownMethods;
    private readonly SinkRecognition _sinks;
    private readonly MarkedSql _marked;

    private SqlSiteFinder(Compilation compilation, SqlMethods methods, SqlFiles files)
    {
        var libraries = new SqlLibraries(compilation);
        _models = new SourceModels(compilation, files);
        _ownMethods = new OwnMethods(_models, methods);
        _sinks = new SinkRecognition(libraries);
        _marked = new MarkedSql(libraries, methods);
    }

    /// <summary>Costs nothing until a tree is asked about. Null for a compilation that is not C#.</summary>
    /// <param name="compilation">The project.</param>
    /// <param name="methods">What its options say of methods that run SQL; null for nothing.</param>
    /// <param name="files">Its .sql files; null for none.</param>
    public static SqlSiteFinder? Create(Compilation compilation, SqlMethods? methods = null, SqlFiles? files = null) =>
        compilation.Language == LanguageNames.CSharp ? new SqlSiteFinder(compilation, methods ?? SqlMethods.None, files ?? SqlFiles.None) : null;

    /// <summary>
    /// The SQL that a tree runs, in the order of position. Where one text can be one of several, each is a site of its own with the
    /// same <see cref="SqlSite.Place"/>: what several of them say about the same characters is said once.
    /// </summary>
    public SourceFacts FindIn(SemanticModel model, CancellationToken cancellationToken = default)
    {
        if (!_ownMethods.MayRunIn(TreeNames.Of(model.SyntaxTree))) return SourceFacts.Empty;
        _models.Offer(model);
        var search = new RunTextSearch(_sinks, _marked, _ownMethods, _models, cancellationToken);
        var texts = search.In(model.SyntaxTree.GetRoot(cancellationToken), model).ToList();
        if (texts.Count == 0) return SourceFacts.Empty;
        DropMarkedTwice(texts);
        var sites = new List<SqlSite>();
        var unknown = new List<UnknownSite>();
        foreach (var text in texts) AddSites(text, sites, unknown);
        if (sites.Count == 0 && unknown.Count == 0) return SourceFacts.Empty;
        return new SourceFacts
        {
            SqlSites = sites.OrderBy(static site => site.Place.Start).ToArray(),
            UnknownSites = unknown.OrderBy(static site => site.Place.Start).ToArray(),
        };
    }

    private void AddSites(RunText text, List<SqlSite> sites, List<UnknownSite> unknown)
    {
        var place = SpanOf(text.Text);
        var member = MemberName.Of(text.Text);
        if (text.NotSql is { } notSql)
        {
            unknown.Add(new UnknownSite(place, text.Use.Library, "the text " + notSql, member));
            return;
        }
        if (text.Value.SaysNothing)
        {
            if (ReasonOf(text.Value) is { } reason) unknown.Add(new UnknownSite(place, text.Use.Library, reason, member));
            return;
        }
        // The method that runs the text has it with the same holes.
        if (text.IsPassedOn) return;
        SourceSpan? runAt = text.Call.SyntaxTree == text.Text.SyntaxTree && text.Call.Span.Contains(text.Text.Span) ? null : SpanOf(text.Call);
        var value = AsSent(text, out var refusal);
        if (text.Use.Library == KnownCalls.Dapper && text.Use.Operation != SqlOperation.Command && DapperText.IsProcedureName(value))
        {
            unknown.Add(new UnknownSite(place, text.Use.Library, "the text is a procedure's name", member));
            return;
        }
        if (text.Use.Library == KnownCalls.Marten && MartenText.WhyNotRead(value) is { } own)
        {
            unknown.Add(new UnknownSite(place, text.Use.Library, own, member));
            return;
        }
        var texts = SqlTextWriter.Write(value, text.Use.ParameterStyle, place);
        var parameters = text.Parameters.Known;
        if (parameters is { AreForThisTextOnly: true } && texts.Count > 1) parameters = parameters with { AreForThisTextOnly = false };
        foreach (var written in texts)
        {
            if (IsBlank(written.Text))
            {
                if (written.Gaps.Count > 0) unknown.Add(new UnknownSite(place, text.Use.Library, "in some runs the text is " + written.Gaps[0], member));
                continue;
            }
            sites.Add(new SqlSite
            {
                Text = written.Text,
                Place = place,
                RunAt = runAt,
                Library = text.Use.Library,
                Operation = text.Use.Operation,
                IsMigration = text.Use.Operation == SqlOperation.Script,
                Member = member,
                Gaps = written.Gaps,
                Refusal = refusal,
                Parameters = parameters,
                Result = text.Result,
            });
        }
    }

    /// <summary>What the library makes of the text before a driver gets it.</summary>
    private static TextValue AsSent(RunText text, out LibraryRefusal? refusal)
    {
        refusal = null;
        if (text.Use.Library == KnownCalls.Dapper) return DapperText.Adapt(text.Value);
        if (ReferenceEquals(text.Use, MarkedSql.Use)) return EntityFrameworkText.Doubt(text.Value);
        return text.Use is { ParameterStyle: ParameterStyle.EntityFramework, Interpolation: Interpolation.Text }
            ? EntityFrameworkText.Format(text.Value, out refusal)
            : text.Value;
    }

    /// <summary>
    /// Why nothing is known of a text; null where there is nothing to know (no text at all), or where it is known at the calls of
    /// the method that it is a parameter of.
    /// </summary>
    private string? ReasonOf(TextValue value)
    {
        var holes = value.Holes().ToArray();
        if (holes.Length == 0) return null;
        if (holes.Any(hole => hole is ParameterPart { Parameter.ContainingSymbol: var owner } && _ownMethods.IsCalled(owner))) return null;
        return "the text " + holes[0].Reason;
    }

    /// <summary>A text that is marked as SQL and also run, in this tree, is one text.</summary>
    private static void DropMarkedTwice(List<RunText> texts)
    {
        if (!texts.Any(IsMarked)) return;
        var run = new HashSet<SourceSpan>(texts.Where(static text => !IsMarked(text)).SelectMany(static text => Sources(text.Value)));
        texts.RemoveAll(text => IsMarked(text) && Sources(text.Value).Any(run.Contains));

        static bool IsMarked(RunText text) => ReferenceEquals(text.Use, MarkedSql.Use);
    }

    private static IEnumerable<SourceSpan> Sources(TextValue value) => value.Parts.SelectMany(static part => part switch
    {
        LiteralPart literal => [literal.Run.Source],
        ChoicePart choice => choice.Alternatives.SelectMany(Sources),
        _ => Enumerable.Empty<SourceSpan>(),
    });

    private static bool IsBlank(SqlText text) => text.Text.All(static c => c == SqlText.HoleCharacter || char.IsWhiteSpace(c));

    private static SourceSpan SpanOf(SyntaxNode node) => new(node.SyntaxTree.FilePath, node.SpanStart, node.Span.Length);
}
