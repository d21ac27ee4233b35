using System;
using System.IO;

namespace DbImpact.Cli.Tests;

/// <summary>A folder for one test, whose path has what paths should not have: blanks, brackets, letters of other scripts.</summary>
public sealed class TestFolder : IDisposable
{
    public TestFolder()
    {
        Root = Path.Combine(Path.GetTempPath(), "dbimpact-" + Guid.NewGuid().ToString("N")[..8], "두 단어 [x] 'q'");
        Directory.CreateDirectory(Root);
    }

    public string Root { get; }

    public string this[string name] => Path.Combine(Root, name);

    public string Write(string name, string text)
    {
        var path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void WriteBytes(string name, byte[] bytes)
    {
        Write(name, "");
        File.WriteAllBytes(Path.Combine(Root, name), bytes);
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(Root, name));

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Root)!, recursive: true);
}
