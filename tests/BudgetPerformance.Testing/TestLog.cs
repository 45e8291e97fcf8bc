using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace BudgetPerformance.Testing;

/// <summary>Keeps what is logged from Information on.</summary>
public sealed class TestLog : ILoggerFactory, ILogger
{
    private readonly ConcurrentQueue<string> lines = [];

    public IReadOnlyCollection<string> Lines => lines;

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) { }

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel)) lines.Enqueue(formatter(state, exception));
    }

    public void Dispose() { }
}
