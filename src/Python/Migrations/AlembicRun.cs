using System;
using System.Collections.Generic;
using System.Threading;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Texts;
using DbImpact.Python.Symbols;
using DbImpact.Python.Syntax;
using DbImpact.Python.Values;
using ParameterStyle = DbImpact.PostgreSql.Syntax.ParameterStyle;
using SourceSpan = DbImpact.PostgreSql.Syntax.SourceSpan;

namespace DbImpact.Python.Migrations;

/// <summary>Runs <c>upgrade()</c> or <c>downgrade()</c> of a revision as far as it can be followed, and writes down what it does to the database.</summary>
internal sealed class AlembicRun : ICallObserver
{
    /// <summary>Packages whose functions do nothing to a database by themselves.</summary>
    private static readonly HashSet<string> Harmless = new(
        ["json", "uuid", "datetime", "logging", "os", "re", "csv", "time", "typing", "enum", "random", "string", "decimal", "math", "pathlib", "itertools", "collections",
         "functools", "hashlib", "secrets", "passlib", "bcrypt", "yaml", "warnings", "sys", "io", "textwrap", "inspect", "copy", "operator", "contextlib", "dataclasses",
         "traceback", "base64", "binascii", "struct", "zlib", "gzip", "pickle", "tempfile", "shutil", "glob", "platform", "socket", "requests", "httpx", "pytz", "dateutil",
         "dateparser", "tqdm", "click", "rich", "structlog", "loguru", "cryptography", "jwt", "slugify", "nanoid", "ulid", "pydantic", "attr", "six", "future", "importlib",
         "types", "abc", "unicodedata", "html", "urllib", "locale", "calendar", "asyncio", "concurrent", "threading", "multiprocessing", "gc", "psutil", "flask", "dotenv",
         "werkzeug", "decouple", "environs", "starlette", "ast", "numbers", "fractions", "statistics", "difflib", "heapq", "bisect", "weakref", "numpy", "pandas"], StringComparer.Ordinal);

    /// <summary>Methods by which SQLAlchemy builds and runs statements on rows.</summary>
    private static readonly HashSet<string> RowMethods = new(
        ["values", "where", "insert", "update", "delete", "select", "filter", "filter_by", "returning", "from_select", "on_conflict_do_nothing", "on_conflict_do_update",
         "select_from", "join", "order_by", "limit", "prefix_with"], StringComparer.Ordinal);

    private readonly Interpreter _interpreter;
    private readonly AlembicOperations _operations;
    private List<MigrationOperation> _found = [];
    private bool _isRunning;

    public AlembicRun(PythonProject project, CancellationToken cancellation)
    {
        _interpreter = new Interpreter(project, this, cancellation) { RunsInOrder = true };
        var types = new ColumnTypes(_interpreter);
        _operations = new AlembicOperations(new SqlExpressions(types), types);
        Types = types;
    }

    private ColumnTypes Types { get; }

    /// <summary>The value of an expression at the level of a module.</summary>
    public Value Evaluate(ModuleSymbol module, Expression expression) => _interpreter.EvaluateIn(module, expression);

    public IReadOnlyList<MigrationOperation> Run(FunctionSymbol function)
    {
        _found = [];
        _isRunning = true;
        _interpreter.RunOnce(function);
        _isRunning = false;
        if (_interpreter.HasSkipped) AddGap("does more than is followed", PlaceOf(function.Module, function.Definition.Name.Start, function.Definition.Name.End), null);
        return _found;
    }

    public Value? Observe(CallExpression call, Value function, Value? receiver, string? method, CallArguments arguments, Frame frame)
    {
        if (receiver is MadeValue { Name: "alembic.op.batch_alter_table" } batch && method is not null) return Operation(method, call, arguments, frame, batch);
        switch (function)
        {
            case ExternalValue { Name: "alembic.context.is_offline_mode" }:
                return new StringValue(TextValue.Computed("False"));
            case ExternalValue { Name: var name } when name.StartsWith("alembic.op.", StringComparison.Ordinal) && name.IndexOf('.', 11) < 0:
                return Operation(name.Substring(11), call, arguments, frame, null);
            case ExternalValue { Name: var name } when name.EndsWith(".text", StringComparison.Ordinal) && IsSqlAlchemy(name):
                return arguments.Find(0, "text") is { Value: StringValue text } ? new StringValue(text.Text) { IsTaken = true } : null;
            case ExternalValue { Name: var name } when name.EndsWith(".quoted_name", StringComparison.Ordinal) && arguments.Find(0, "value") is { Value: StringValue quoted }:
                return quoted;
            case ExternalValue { Name: var name } when IsMaker(name):
                return new MadeValue(name, arguments, call, frame.Module);
            case ExternalValue { Name: var name }:
                if (_isRunning && frame.Function is not null && !Harmless.Contains(RootOf(name)) && RootOf(name) != "alembic" && name.IndexOf('.') > 0 && !IsClass(name))
                    AddGap($"calls {name}(), which is not followed", Place(call, frame), null);
                return null;
            case UnknownValue { Reason: var reason } when _isRunning && frame.Function is not null && method is null && reason.StartsWith("is not found", StringComparison.Ordinal):
                AddGap($"calls {Interpreter.SourceOf(call.Function, frame)}(), which is not found", Place(call, frame), null);
                return null;
        }
        // A TypeDecorator's load_dialect_impl gives the type that it is asked to adapt.
        if (method == "type_descriptor") return arguments.Find(0, "typeobj")?.Value;
        return method is null || receiver is null ? null : OnReceiver(receiver, method, call, arguments, frame);
    }

    private Value? OnReceiver(Value receiver, string method, CallExpression call, CallArguments arguments, Frame frame)
    {
        switch (receiver)
        {
            case StringValue or ListValue or DictValue or ModuleValue:
                return null;
            case MadeValue { ShortName: "Enum" or "ENUM" } type when method is "create" or "drop":
                if (_isRunning && Types.Of(type).Enum is { } @enum)
                {
                    var ddl = method == "create" ? TableDefinition.CreateEnum(@enum, isChecked: true) : new Ddl(new DdlText().Add("DROP TYPE ").Add(@enum.Name), true);
                    Add(ddl, Place(call, frame), []);
                }
                return Interpreter.None;
            case MadeValue { ShortName: "Sequence" } sequence when method is "create" or "drop":
                if (_isRunning) Add(new Ddl(Sequence(method, sequence), true), Place(call, frame), []);
                return Interpreter.None;
        }
        if (method is "create_all" or "drop_all" || (method is "create" or "drop" && call.Function is AttributeExpression { Value: AttributeExpression { Name: "__table__" } }))
        {
            AddGap($"calls {Interpreter.SourceOf(call.Function, frame)}(): what is made depends on the models of the day", Place(call, frame), null);
            return Interpreter.None;
        }
        if (method is "execute" or "exec_driver_sql" or "scalar" or "scalars" && IsConnection(receiver))
        {
            Execute(call, arguments, frame);
            return new ExternalInstance("sqlalchemy.result()");
        }
        return receiver is MadeValue made ? new MadeValue(made.Name + "()." + method, arguments, call, frame.Module, made) : null;
    }

    private Value? Operation(string name, CallExpression call, CallArguments arguments, Frame frame, MadeValue? batch)
    {
        switch (name)
        {
            case "f" or "inline_literal":
                return arguments.Find(0, "name", "value")?.Value;
            case "batch_alter_table":
                return new MadeValue("alembic.op.batch_alter_table", arguments, call, frame.Module);
            case "get_bind" or "get_context" or "run_async" or "invoke" or "bulk_insert" or "register_operation" or "implementation_for" or "get_impl":
                return null;
            case "execute":
                Execute(call, arguments, frame);
                return Interpreter.None;
        }
        if (!_isRunning) return null;
        var place = Place(call, frame);
        var result = _operations.Write(name, arguments, batch);
        if (result is null) AddGap($"calls {(batch is null ? "op." : "")}{name}(), which is not Alembic's own", place, OtherTargets(name, batch));
        else if (result.Statements is null) AddGap(result.Gap!, place, result.Targets);
        else
            foreach (var statement in result.Statements) Add(statement, place, result.Targets, result.HasAssumedName);
        return name == "create_table" ? new MadeValue("sqlalchemy.Table", arguments, call, frame.Module) : Interpreter.None;
    }

    /// <summary>The operations of alembic_utils and of alembic-postgresql-enum make views, functions and types; others may change any table.</summary>
    private static IReadOnlyList<MigrationTarget>? OtherTargets(string name, MadeValue? batch)
    {
        if (batch is not null) return DdlText.KnownText(batch.Arguments.Find(0, "table_name")?.Value) is { } table ? [new MigrationTarget(null, table)] : null;
        return name is "create_entity" or "replace_entity" or "drop_entity" or "revert_entity" or "sync_enum_values" ? [] : null;
    }

    /// <summary><c>op.execute(…)</c>, <c>connection.execute(…)</c>: SQL, an SQLAlchemy statement of data, or one that makes or drops something.</summary>
    private void Execute(CallExpression call, CallArguments arguments, Frame frame)
    {
        if (!_isRunning || arguments.Find(0, "sqltext", "statement", "clause", "object_", "object") is not { } given) return;
        var place = Place(call, frame);
        switch (given.Value)
        {
            case StringValue text when text.Text.SaysNothing:
                AddGap("runs SQL that is not known", place, null);
                break;
            case StringValue text:
                Add(new Ddl(new DdlText().Add(text.Text)), place, null, isWritten: true);
                break;
            case MadeValue { ShortName: "CreateSequence" or "DropSequence" } made when made.Arguments.Find(0, "element")?.Value is MadeValue { ShortName: "Sequence" } sequence:
                Add(new Ddl(Sequence(made.ShortName == "CreateSequence" ? "create" : "drop", sequence), IsLenient(made)), place, []);
                break;
            case MadeValue { ShortName: "CreateSchema" or "DropSchema" } made:
                var isCreated = made.ShortName == "CreateSchema";
                var schema = new DdlText().Add(isCreated ? "CREATE SCHEMA " : "DROP SCHEMA ").Name(made.Arguments.Find(0, "name", "element")?.Value);
                Add(new Ddl(DdlText.IsTrue(made.Arguments.Keyword("cascade")?.Value) ? schema.Add(" CASCADE") : schema, IsLenient(made)), place, []);
                break;
            case MadeValue made when made.ShortName.StartsWith("Create", StringComparison.Ordinal) || made.ShortName.StartsWith("Drop", StringComparison.Ordinal):
                AddGap($"runs {made.ShortName}(), which is not followed", place, null);
                break;
            // Statements of rows change no definition.
            case MadeValue or ExternalInstance:
                break;
            default:
                if (!IsRowStatement(given.Expression)) AddGap("runs a statement that is not known", place, null);
                break;
        }
    }

    private static bool IsRowStatement(Expression expression) => expression switch
    {
        ParenthesizedExpression e => IsRowStatement(e.Inner),
        CallExpression { Function: AttributeExpression { Name: var method } } => RowMethods.Contains(method),
        CallExpression { Function: NameExpression { Name: "select" or "insert" or "update" or "delete" } } => true,
        _ => false,
    };

    private static bool IsLenient(MadeValue made) =>
        DdlText.IsTrue(made.Arguments.Keyword("if_not_exists")?.Value) || DdlText.IsTrue(made.Arguments.Keyword("if_exists")?.Value);

    private static DdlText Sequence(string method, MadeValue sequence)
    {
        var name = sequence.Arguments.Find(0, "name")?.Value ?? Interpreter.None;
        var text = new DdlText().Add(method == "create" ? "CREATE SEQUENCE " : "DROP SEQUENCE ").Name(sequence.Arguments.Keyword("schema")?.Value, name);
        var options = method == "create" ? ColumnDefinition.SequenceOptions(sequence.Arguments) : "";
        return options.Length > 0 ? text.Add(" " + options) : text;
    }

    /// <summary>What leads to the migration's database: Alembic's own connection and the sessions over it.</summary>
    private static bool IsConnection(Value receiver) => receiver switch
    {
        ExternalInstance { Type: var type } => type.StartsWith("alembic.op.get_", StringComparison.Ordinal) || type.IndexOf("ession", StringComparison.Ordinal) >= 0,
        MadeValue { Name: var name } => name.IndexOf("ession", StringComparison.Ordinal) >= 0,
        UnknownValue => true,
        _ => false,
    };

    private void Add(Ddl ddl, SourceSpan place, IReadOnlyList<MigrationTarget>? targets, bool hasAssumedName = false, bool isWritten = false)
    {
        var text = ddl.Text.Value.Replace(static part => part is ChoicePart choice ? TextValue.Hole(choice.Condition, "is one of several texts") : null);
        var written = SqlTextWriter.Write(text, isWritten ? ParameterStyle.NamedColon : ParameterStyle.Positional, place)[0];
        _found.Add(new MigrationOperation
        {
            Text = written.Text,
            Place = place,
            Condition = _interpreter.Condition,
            Targets = targets,
            IsChecked = ddl.IsChecked,
            IsWritten = isWritten,
            HasAssumedName = hasAssumedName,
            Gap = written.Gaps.Count > 0 && !isWritten ? "has a part that " + Reason(written.Gaps[0]) : null,
        });
    }

    private static string Reason(string gap) => gap.StartsWith("… ", StringComparison.Ordinal) ? gap.Substring(2) : gap;

    private void AddGap(string gap, SourceSpan place, IReadOnlyList<MigrationTarget>? targets)
    {
        if (_isRunning || targets is not null) _found.Add(new MigrationOperation { Place = place, Condition = _interpreter.Condition, Gap = gap, Targets = targets });
        else if (_found.Count == 0 || _found[_found.Count - 1].Gap != gap) _found.Add(new MigrationOperation { Place = place, Gap = gap });
    }

    private static bool IsMaker(string name) => IsSqlAlchemy(name) || name.StartsWith("pgvector", StringComparison.Ordinal) || name.StartsWith("geoalchemy2", StringComparison.Ordinal) ||
        name.StartsWith("fastapi_users_db", StringComparison.Ordinal) || name.StartsWith("advanced_alchemy.types", StringComparison.Ordinal) || name.StartsWith("citext", StringComparison.Ordinal);

    private static bool IsSqlAlchemy(string name) => name.StartsWith("sqlalchemy", StringComparison.Ordinal) || name.StartsWith("sqlmodel", StringComparison.Ordinal) ||
        name.StartsWith("flask_sqlalchemy", StringComparison.Ordinal);

    /// <summary>By the naming that everybody follows: making an instance does nothing to a database.</summary>
    private static bool IsClass(string name) => char.IsUpper(name[name.LastIndexOf('.') + 1]);

    private static string RootOf(string name) => name.IndexOf('.') is var dot and >= 0 ? name.Substring(0, dot) : name;

    private static SourceSpan Place(PythonNode node, Frame frame) => PlaceOf(frame.Module, node.Start, node.End);

    private static SourceSpan PlaceOf(ModuleSymbol module, int start, int end) => new(module.Module.Path, start, end - start);
}
