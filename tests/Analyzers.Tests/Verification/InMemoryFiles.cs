using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DbImpact.Analyzers.Tests.Verification;

/// <summary>An additional file; one without content stands for a file that cannot be read.</summary>
internal sealed class InMemoryAdditionalText(string path, string? content) : AdditionalText
{
    private readonly SourceText? _text = content is null ? null : SourceText.From(content);

    public override string Path { get; } = path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
}

internal sealed class InMemoryOptions(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(values);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    /// <summary>Those whose key begins with the file's path and a colon.</summary>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(
        values.Where(value => value.Key.StartsWith(textFile.Path + ":", StringComparison.Ordinal))
            .ToDictionary(value => value.Key[(textFile.Path.Length + 1)..], value => value.Value));

    private sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);

        public override IEnumerable<string> Keys => values.Keys;
    }
}
