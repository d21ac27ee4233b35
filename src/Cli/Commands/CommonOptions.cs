using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;

namespace DbImpact.Cli.Commands;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    public const string SourceHelp =
        "A snapshot or pg_dump file, a folder of migrations (.sql files, Alembic's, Django's, EF Core's, FluentMigrator's), a connection string (Npgsql's, or libpq's such as "
        + "service=NAME), a postgres:// URI (nothing but that takes PGHOST and its kin), or env:NAME for a variable that holds one.";

    public static Argument<string[]> Paths()
    {
        var argument = new Argument<string[]>("path")
        {
            Description = "Folders with code, or with a dbimpact.json that lists repositories (default: here).",
            Arity = ArgumentArity.ZeroOrMore,
        };
        RefuseOptions(argument);
        return argument;
    }

    /// <summary>What begins with a dash and is no folder is an option that does not exist.</summary>
    public static void RefuseOptions(Argument argument) => argument.Validators.Add(result =>
    {
        foreach (var token in result.Tokens)
        {
            if (!token.Value.StartsWith('-') || Path.Exists(token.Value)) continue;
            var command = (result.Parent as System.CommandLine.Parsing.CommandResult)?.Command;
            var names = command?.Options.SelectMany(option => option.Aliases.Append(option.Name)) ?? [];
            result.AddError($"There is no option \"{token.Value}\"{Nearest.Question(token.Value, names)}");
        }
    });

    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format", "-f")
        {
            Description = "What to write: " + string.Join(", ", formats) + ".",
            DefaultValueFactory = _ => formats[0],
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    public static Option<string[]> Catalog() => new("--catalog", "-c")
    {
        Description = "What to compare with, as SOURCE or as name=SOURCE for a database of dbimpact.json. " + SourceHelp,
        HelpName = "source",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Option<string?> SearchPath() => new("--search-path")
    {
        Description = "The schemas in which unqualified names are looked up, as in SET search_path: users,public.",
        HelpName = "schemas",
    };

    public static Option<string?> Output() =>
        new("--output", "-o") { Description = "The file to write, instead of the standard output.", HelpName = "file" };

    public static Option<double> Timeout()
    {
        var option = new Option<double>("--timeout")
        {
            Description = "How many seconds a server may take.",
            HelpName = "seconds",
            DefaultValueFactory = _ => 15,
        };
        option.Validators.Add(result =>
        {
            // What is no number at all is refused by the parser itself.
            if (result.Tokens is [var token] && double.TryParse(token.Value, CultureInfo.InvariantCulture, out var seconds)
                && seconds is not (> 0 and <= 86400))
                result.AddError("--timeout takes a number of seconds above 0.");
        });
        return option;
    }

    public static TimeSpan ToTimeout(double seconds) => TimeSpan.FromSeconds(seconds);
}
