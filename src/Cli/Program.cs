using DbImpact.Cli;

return await CommandLine.RunAsync(args, Terminal.OfProcess());
