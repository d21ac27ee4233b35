using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;

namespace DbImpact.Fuzz;

/// <summary>
/// Feeds damaged SQL to the parser: <c>FOLDER --count N --seed N</c>. The inputs depend on the seed and the folder's .sql files alone. Ends
/// with 1 where an input breaks one of <see cref="Invariants"/>, and shows it.
/// </summary>
internal static class Program
{
    /// <summary>Far above what the largest input needs on a slow machine: more of it is a loop that does not end.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static long _inputs;
    private static string _current = "";

    private static int Main(string[] args)
    {
        if (args is not [var folder, "--count", var countText, "--seed", var seedText]
            || !long.TryParse(countText, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || !int.TryParse(seedText, NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            || !Directory.Exists(folder))
        {
            Console.Error.WriteLine("Usage: FOLDER --count N --seed N");
            return 2;
        }
        var files = Directory.GetFiles(folder, "*.sql", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText);
        var inputs = new InputGenerator(files, seed);
        using var watchdog = new Timer(_ => EndIfStuck(), null, Patience, Patience);
        var clock = Stopwatch.StartNew();
        var finds = 0;
        for (long i = 0; i < count && finds < 20; i++)
        {
            var input = inputs.Next();
            Volatile.Write(ref _current, input.Text.Text);
            if (Invariants.FindBroken(input.Text, input.Options) is { } broken)
            {
                finds++;
                Console.WriteLine($"#{i}, version {input.Options.ServerVersion}, {input.Text.ParameterStyle}: {broken}\n{input.Text.Text}\n");
            }
            Interlocked.Increment(ref _inputs);
        }
        Console.WriteLine($"seed {seed}: {_inputs} inputs, {inputs.CharacterCount} characters, {finds} finds, {clock.Elapsed.TotalSeconds:F0} s");
        return finds == 0 ? 0 : 1;
    }

    private static long _seen = -1;

    private static void EndIfStuck()
    {
        var inputs = Interlocked.Read(ref _inputs);
        if (inputs == Interlocked.Exchange(ref _seen, inputs))
        {
            Console.WriteLine($"#{inputs} does not end:\n{Volatile.Read(ref _current)}");
            Environment.Exit(1);
        }
    }
}
