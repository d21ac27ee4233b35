using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Migrations;
using DbImpact.PostgreSql.Syntax;
using DbImpact.Python.Symbols;
using DbImpact.Python.Syntax;
using DbImpact.Python.Values;

namespace DbImpact.Python.Migrations.Django;

/// <summary>
/// Finds the migrations of Django's apps among a program's modules (its manual, Migrations) and runs their operations in the order of their
/// dependencies: what one comes to depends on the models that those before it leave.
/// </summary>
internal sealed class DjangoMigrations : ICallObserver
{
    private const string First = "__first__";
    private const string Latest = "__latest__";

    private readonly PythonProject _project;
    private readonly CancellationToken _cancellation;
    private readonly Interpreter _interpreter;
    private readonly DjangoSettings _settings;
    private readonly Dictionary<string, (ModuleSymbol Module, ClassSymbol Class, string App)> _found = new(StringComparer.Ordinal);

    private DjangoMigrations(PythonProject project, IReadOnlyList<ModuleSymbol> modules, CancellationToken cancellation)
    {
        (_project, _cancellation) = (project, cancellation);
        _interpreter = new Interpreter(project, this, cancellation) { RunsInOrder = true };
        _settings = new DjangoSettings(project, modules, _interpreter);
        foreach (var module in modules)
        {
            var dot = module.Name.LastIndexOf('.');
            if (_settings.LabelOf(module) is { } app) _found[$"{app}.{module.Name.Substring(dot + 1)}"] = (module, module.Classes["Migration"], app);
        }
    }

    public static IReadOnlyList<Migration> Find(PythonProject project, CancellationToken cancellation)
    {
        var modules = project.All.Where(IsMigration).ToList();
        return modules.Count == 0 ? [] : new DjangoMigrations(project, modules, cancellation).Read();
    }

    /// <summary>A library's call makes a value of it; a class of the program's own, too, where a field may derive from one.</summary>
    public Value? Observe(CallExpression call, Value function, Value? receiver, string? method, CallArguments arguments, Frame frame) => function switch
    {
        ExternalValue { Name: var name } when name.IndexOf('.') > 0 => new MadeValue(name, arguments, call, frame.Module),
        ClassValue { Class: var own } => new MadeValue(own.Name, arguments, call, frame.Module, function),
        _ => method is not null && receiver is MadeValue made ? new MadeValue(made.Name + "." + method, arguments, call, frame.Module, made) : null,
    };

    /// <summary>A module in a package called migrations that has the class.</summary>
    private static bool IsMigration(ModuleSymbol module)
    {
        var parts = module.Name.Split('.');
        return parts.Length > 2 && parts[parts.Length - 2] == "migrations" && module.Classes.TryGetValue("Migration", out var found)
            && (found.Attributes.ContainsKey("operations") || found.Attributes.ContainsKey("dependencies")) && module.AssignedTo("down_revision").Count == 0;
    }

    private IReadOnlyList<Migration> Read()
    {
        var replaces = _found.ToDictionary(static pair => pair.Key, pair => References(pair.Value, "replaces").Select(static reference => reference.Name).ToList(), StringComparer.Ordinal);
        // An empty database gets the squashed migration, and none of those that it stands in for.
        var standIns = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in replaces)
            foreach (var replaced in pair.Value) standIns[replaced] = pair.Key;
        var names = _found.Keys.Where(name => !standIns.ContainsKey(name)).ToList();
        var libraries = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var migrations = names.Select(name => Link(name, replaces[name], standIns, names, libraries)).ToDictionary(static migration => migration.Name, StringComparer.Ordinal);
        foreach (var name in names)
            foreach (var later in References(_found[name], "run_before"))
                if (migrations.TryGetValue(Standing(later.Name, standIns), out var other))
                    migrations[other.Name] = other with { DependsOn = [.. other.DependsOn, new MigrationReference(name, later.Place)] };

        var order = new MigrationChain("", migrations.Values).Order;
        var (sink, state) = (new DjangoSink(_project, _cancellation), new DjangoState());
        var types = new DjangoTypes(_settings.UsesIdentity, _settings.KeyClass);
        var operations = new DjangoOperations(new DjangoFields(_interpreter, _settings), new DjangoConditions(_interpreter), types, _settings);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var installed = _project.All.Where(static module => module.AssignedTo("INSTALLED_APPS").Count > 0).Select(static module => module.Module.Text).ToList();
        var known = DjangoLibraries.Of([.. libraries.Values.SelectMany(static apps => apps)], installed).Where(library => !_found.Values.Any(own => own.App == library.App)).ToList();
        return [.. order.Select((migration, i) => Run(migration, state, operations, sink, i == 0 ? known : [], libraries[migration.Name].Where(app => !DjangoLibraries.Knows(app) && seen.Add(app))))];
    }

    /// <summary>A migration with what it comes after; libraries' migrations are in no file of the program.</summary>
    private Migration Link(
        string name, IReadOnlyList<string> replaces, Dictionary<string, string> standIns, IReadOnlyList<string> names, Dictionary<string, List<string>> libraries)
    {
        var (module, @class, app) = _found[name];
        var own = names.Where(other => _found[other].App == app).ToList();
        var (parents, others) = (new List<MigrationReference>(), new List<MigrationReference>());
        libraries[name] = [];
        foreach (var reference in References(_found[name], "dependencies"))
        {
            var dot = reference.Name.IndexOf('.');
            var (label, of) = (reference.Name.Substring(0, dot), reference.Name.Substring(dot + 1));
            if (!_found.Values.Any(other => other.App == label))
            {
                libraries[name].Add(label);
                continue;
            }
            foreach (var target in of is First or Latest ? Ends(label, of, names) : [Standing(reference.Name, standIns)])
                if (target != name) (label == app ? parents : others).Add(reference with { Name = target });
        }
        var title = name.Substring(app.Length + 1).TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').Trim('_').Replace('_', ' ');
        return new Migration
        {
            Tool = "Django",
            Name = name,
            Title = title.Length == 0 ? null : title,
            Place = new SourceSpan(module.Module.Path, @class.Definition.Name.Start, @class.Definition.Name.Length),
            Parents = parents,
            DependsOn = others,
            Replaces = replaces,
        };
    }

    /// <summary>The first migrations of an app, or the last ones.</summary>
    private IEnumerable<string> Ends(string app, string end, IReadOnlyList<string> names)
    {
        var own = names.Where(name => _found[name].App == app).ToList();
        var links = own.ToDictionary(static name => name, name => References(_found[name], "dependencies").Select(static reference => reference.Name).Where(own.Contains).ToList(), StringComparer.Ordinal);
        return end == First ? own.Where(name => links[name].Count == 0) : own.Where(name => !links.Values.Any(before => before.Contains(name)));
    }

    private static string Standing(string name, Dictionary<string, string> standIns)
    {
        // Squashed migrations may be squashed again.
        for (var i = 0; i < 10 && standIns.TryGetValue(name, out var standIn); i++) name = standIn;
        return name;
    }

    private Migration Run(
        Migration migration, DjangoState state, DjangoOperations operations, DjangoSink sink, IReadOnlyList<(string App, ModuleSymbol Module)> known, IEnumerable<string> libraries)
    {
        _cancellation.ThrowIfCancellationRequested();
        var (module, @class, app) = _found[migration.Name];
        sink.Begin(migration.Place);
        // Which tables another library has is not known, but none of them is the program's.
        foreach (var library in libraries) sink.Gap($"needs the migrations of {library}, which are in no file here", []);
        try
        {
            foreach (var library in known)
                foreach (var value in ((ListValue)_interpreter.EvaluateIn(library.Module, library.Module.AssignedTo("operations")[0])).Elements!)
                    operations.Apply(value, library.App, library.Module, state, sink);
            if (@class.Attributes.TryGetValue("operations", out var expression))
            {
                if (_interpreter.EvaluateIn(module, expression) is ListValue { Elements: { } values })
                    foreach (var value in values) operations.Apply(value, app, module, state, sink);
                else sink.Gap("has operations that are not followed", null);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // An error of our own costs the migration in which it was made: what it does is not known.
            sink.Gap($"could not be read, because of an error in DbImpact: {exception.GetType().Name}: {exception.Message}", null);
        }
        return migration with { Upgrade = sink.Found, Undoing = sink.Undoing is null ? Undoing.Written : Undoing.Missing, UndoingPlace = sink.Undoing };
    }

    /// <summary>The migrations that a list of the class names, as <c>app.name</c>.</summary>
    private IEnumerable<MigrationReference> References((ModuleSymbol Module, ClassSymbol Class, string App) migration, string list)
    {
        if (!migration.Class.Attributes.TryGetValue(list, out var expression)) yield break;
        var elements = (_interpreter.EvaluateIn(migration.Module, expression) as ListValue)?.Elements ?? [];
        var written = expression is ListExpression { Elements: var items } && items.Count == elements.Count ? items : null;
        for (var i = 0; i < elements.Count; i++)
        {
            var at = written?[i] ?? expression;
            var place = new SourceSpan(migration.Module.Module.Path, at.Start, at.End - at.Start);
            switch (elements[i])
            {
                case ListValue { Elements: { Count: 2 } pair } when DdlText.KnownText(pair[0]) is { } app && DdlText.KnownText(pair[1]) is { } name:
                    yield return new MigrationReference($"{app}.{name}", place);
                    break;
                case MadeValue { ShortName: "swappable_dependency" } swappable:
                    var user = DdlText.KnownText(swappable.Arguments.Find(0)?.Value) is { } text && text.IndexOf('.') is var dot and > 0 ? text.Substring(0, dot) : _settings.UserModel.App;
                    yield return new MigrationReference($"{user}.{First}", place);
                    break;
            }
        }
    }
}
