using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>
/// Applies DDL to a catalog as PostgreSQL would: a snapshot, the output of pg_dump, migrations in their order. It never throws for
/// any text; what PostgreSQL would refuse, and what is not understood, becomes a <see cref="ReplayProblem"/>, and the statement is skipped.
/// </summary>
public sealed class Replayer
{
    private readonly ReplayOptions _options;
    private readonly List<ReplayProblem> _problems = [];
    private CatalogBuilder? _builder;
    private ReplaySession? _session;

    public Replayer(ReplayOptions? options = null) => _options = options ?? new ReplayOptions();

    /// <summary>What there was to say so far, in the order of the statements.</summary>
    public IReadOnlyList<ReplayProblem> Problems => _problems;

    public static ReplayResult Replay(IEnumerable<ReplayScript> scripts, ReplayOptions? options = null)
    {
        if (scripts is null) throw new ArgumentNullException(nameof(scripts));
        var replayer = new Replayer(options);
        foreach (var script in scripts) replayer.Run(script);
        return replayer.ToResult();
    }

    public static ReplayResult Replay(ReplayScript script, ReplayOptions? options = null) => Replay([script], options);

    /// <summary>
    /// Runs a script in a session of its own: settings, temporary tables and an open transaction end with it, which is then taken as
    /// committed.
    /// </summary>
    public void Run(ReplayScript script)
    {
        if (script is null) throw new ArgumentNullException(nameof(script));
        var header = ScriptHeader.Read(script.Text.Text);
        Start(header).Run(script, header.IsWholeDatabase);
    }

    /// <summary>Begins a session by hand: what <see cref="Continue"/> runs until <see cref="End"/> belongs to one session.</summary>
    public void Begin() => Start(ScriptHeader.None).Begin();

    /// <summary>Runs a script as a part of the session that has begun.</summary>
    public void Continue(ReplayScript script) =>
        Start(ScriptHeader.None).Continue(script ?? throw new ArgumentNullException(nameof(script)));

    /// <summary>Runs a script as <see cref="Continue"/> does, and tells of each statement what it did.</summary>
    public IReadOnlyList<ReplayStep> ContinueSteps(ReplayScript script)
    {
        if (script is null) throw new ArgumentNullException(nameof(script));
        var session = Start(ScriptHeader.None);
        return Steps(script, afterEach => session.Continue(script, afterEach));
    }

    /// <summary>Ends the session that was begun by hand.</summary>
    public void End() => Start(ScriptHeader.None).End();

    /// <summary>
    /// Says that something was done to a relation that is not known: from here on it may have any column. Without a name it may be any relation
    /// that there is.
    /// </summary>
    /// <param name="schema">Null for the first schema of the search path that has the relation.</param>
    /// <param name="name">Null for every relation.</param>
    public void ForgoColumns(string? schema = null, string? name = null) => Start(ScriptHeader.None).ForgoColumns(schema, name);

    /// <summary>Says that a schema may be there though no statement has made it: it can be used, and can be created.</summary>
    public void AssumeSchema(string name) => Start(ScriptHeader.None).AssumeSchema(name ?? throw new ArgumentNullException(nameof(name)));

    /// <summary>Runs a script as <see cref="Run"/> does, and tells of each statement what it did.</summary>
    public IReadOnlyList<ReplayStep> RunSteps(ReplayScript script)
    {
        if (script is null) throw new ArgumentNullException(nameof(script));
        var header = ScriptHeader.Read(script.Text.Text);
        var session = Start(header);
        return Steps(script, afterEach => session.Run(script, header.IsWholeDatabase, afterEach));
    }

    private List<ReplayStep> Steps(ReplayScript script, Action<Action<SqlStatement>> run)
    {
        var steps = new List<ReplayStep>();
        var told = _problems.Count;
        run(statement =>
        {
            var problems = _problems.GetRange(told, _problems.Count - told);
            told = _problems.Count;
            steps.Add(new ReplayStep(statement, script.PlaceOf(statement.Span), _builder!.ToPointInTime(), problems));
        });
        return steps;
    }

    /// <summary>The catalog of this moment, for what has to be judged between two scripts.</summary>
    public DatabaseCatalog ToPointInTime()
    {
        Start(ScriptHeader.None);
        return _builder!.ToPointInTime();
    }

    /// <summary>The catalog and all problems. The replayer cannot be used after it.</summary>
    public ReplayResult ToResult()
    {
        var session = Start(ScriptHeader.None);
        return new ReplayResult(_builder!.ToCatalog(), _problems.ToArray(), session.StatementCount, session.IgnoredCount);
    }

    private ReplaySession Start(ScriptHeader header)
    {
        if (_session is not null) return _session;
        _builder = _options.Start is { } start
            ? new CatalogBuilder(start)
            : NewBuilder(_options.ServerVersion ?? header.ServerVersion);
        if (_options.Start is null && !_options.IsWholeDatabase && !header.IsWholeDatabase) _builder.ForgoExtensions();
        if (header.SearchPath is { } path && _options.Start is null) _builder.SearchPath = path;
        return _session = new ReplaySession(_builder, _problems, _options.SearchPath);
    }

    /// <summary>A version that nothing tells is taken for the newest.</summary>
    private static CatalogBuilder NewBuilder(int? version) =>
        new(Math.Min(Math.Max(version ?? 18, 13), 18), serverVersionIsKnown: version is >= 13 and <= 18);
}
