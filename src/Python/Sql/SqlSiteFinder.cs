using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Texts;
using DbImpact.PostgreSql.Syntax;
using DbImpact.Python.Symbols;
using DbImpact.Python.Syntax;
using DbImpact.Python.Values;

namespace DbImpact.Python.Sql;

/// <summary>
/// Finds the SQL that a module runs. A function of the program that hands a parameter on to a library is a way to run SQL itself:
/// these are found first, for all modules.
/// </summary>
internal sealed class SqlSiteFinder : ICallObserver
{
    private readonly OwnFunctions _own;
    private readonly Dictionary<(int, int), SqlSite> _sites = [];
    private readonly List<(int Start, SqlSite Site)> _ordered = [];
    private readonly Dictionary<int, UnknownSite> _unknown = [];
    private ModuleSymbol? _module;

    public SqlSiteFinder(OwnFunctions own) => _own = own;

    public SourceFacts FindIn(ModuleSymbol module, PythonProject project, CancellationToken cancellation)
    {
        _module = module;
        new Interpreter(project, this, cancellation).RunModule(module);
        var known = new HashSet<int>(_ordered.Select(static pair => pair.Start));
        return new SourceFacts
        {
            SqlSites = [.. _ordered.OrderBy(static pair => pair.Start).Select(static pair => pair.Site)],
            UnknownSites = [.. _unknown.Where(pair => !known.Contains(pair.Key)).OrderBy(static pair => pair.Key).Select(static pair => pair.Value)],
        };
    }

    public Value? Observe(CallExpression call, Value function, Value? receiver, string? method, CallArguments arguments, Frame frame)
    {
        if (SqlCalls.Find(call, function, receiver, method, arguments, frame, _own) is not { } found) return null;
        Add(call, found, frame);
        return found.Result;
    }

    private void Add(CallExpression call, SqlCall found, Frame frame)
    {
        // A function that another one calls is run there with its arguments; its own texts are found where it is defined.
        if (frame.Depth > 0 || frame.Module != _module || found.Argument is not { } argument) return;
        if (argument.Value is StringValue { IsTaken: true }) return;
        var value = ListParameters.Open(Interpreter.TextOf(argument.Value), found.Use);
        var place = new SourceSpan(frame.Module.Module.Path, argument.Expression.Start, argument.Expression.End - argument.Expression.Start);
        var member = frame.Function?.FullName;
        if (value.SaysNothing)
        {
            if (!argument.MustBeSql || value.Holes().FirstOrDefault() is not { } hole || IsPassedOn(value)) return;
            _unknown[place.Start] = new UnknownSite(place, found.Use.Library, $"the text {hole.Reason}", member);
            return;
        }
        SourceSpan? runAt = null;
        var parameters = AsyncpgParameters.Of(call, found.Use, argument.Expression, frame);
        foreach (var written in SqlTextWriter.Write(value, found.Use.ParameterStyle, place))
        {
            if (written.Text.Text.All(static c => c == SqlText.HoleCharacter || char.IsWhiteSpace(c))) continue;
            var site = new SqlSite
            {
                Text = written.Text,
                Place = place,
                RunAt = runAt,
                Library = found.Use.Library,
                Operation = found.Use.Operation,
                IsMigration = found.Use.IsMigration || frame.Module.IsMigration,
                Member = member,
                Gaps = written.Gaps,
                Parameters = parameters,
            };
            // A body may be run more than once on its way; what is said twice is said once.
            var key = (place.Start, StringComparer.Ordinal.GetHashCode(written.Text.Text));
            if (_sites.ContainsKey(key)) continue;
            _sites.Add(key, site);
            _ordered.Add((call.Start, site));
        }
    }

    /// <summary>Whether the text is a parameter whose values are known at the calls of the function.</summary>
    private bool IsPassedOn(TextValue value) => value.Holes().Any(hole => hole is ParameterPart part && _own.IsKnown(part.Owner.Definition));
}
