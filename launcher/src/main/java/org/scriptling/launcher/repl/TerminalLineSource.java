package org.scriptling.launcher.repl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.history.DefaultHistory;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp.Capability;

/** Lines typed at a terminal: editing, history over sessions, completion. The only class that knows the line editor. */
public final class TerminalLineSource implements LineSource {

    private static final int HISTORY_LINES = 2000;

    private final Terminal terminal;
    private final LineReader reader;

    /**
     * Takes the terminal over.
     *
     * @param environment where the folder for state is looked up
     * @param completions gives the names that may stand where a dotted name begins
     * @throws IOException when the terminal cannot be used
     */
    public TerminalLineSource(Map<String, String> environment, Function<String, List<String>> completions) throws IOException {
        terminal = TerminalBuilder.builder().system(true).build();
        // Escape characters, quotes and brackets belong to the program, not to the editor.
        DefaultParser parser = new DefaultParser().escapeChars(null).quoteChars(new char[0]).eofOnUnclosedQuote(false);
        LineReaderBuilder builder = LineReaderBuilder.builder().terminal(terminal).parser(parser).appName("scriptling")
                .completer((_, line, candidates) -> {
                    String word = dottedName(line.word().substring(0, line.wordCursor()));
                    String before = line.word().substring(0, line.wordCursor() - word.length());
                    for (String name : completions.apply(word)) {
                        candidates.add(new Candidate(before + name, name, null, null, null, null, false));
                    }
                })
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .variable(LineReader.HISTORY_SIZE, HISTORY_LINES)
                .variable(LineReader.HISTORY_FILE_SIZE, HISTORY_LINES);
        Path history = historyFile(environment);
        if (history != null) {
            builder.variable(LineReader.HISTORY_FILE, history).history(new DefaultHistory());
        }
        reader = builder.build();
    }

    private static String dottedName(String text) {
        int start = text.length();
        while (start > 0 && (Character.isJavaIdentifierPart(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        return text.substring(start);
    }

    /** The file in the user's folder for state, made when needed; {@code null} when there is no such folder. */
    private static Path historyFile(Map<String, String> environment) {
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        String home = environment.getOrDefault("HOME", "");
        if (state.isEmpty() && home.isEmpty()) {
            return null;
        }
        Path folder = (state.isEmpty() ? Path.of(home, ".local", "state") : Path.of(state)).resolve("scriptling");
        try {
            return Files.createDirectories(folder).resolve("history");
        } catch (IOException _) {
            // Without history the REPL is still useful.
            return null;
        }
    }

    @Override
    public Input read(String prompt) {
        try {
            return new Input.Line(reader.readLine(prompt));
        } catch (UserInterruptException _) {
            return new Input.Cleared();
        } catch (EndOfFileException _) {
            return new Input.End();
        }
    }

    @Override
    public void clear() {
        terminal.puts(Capability.clear_screen);
        terminal.flush();
    }

    @Override
    public void close() {
        try {
            reader.getHistory().save();
            terminal.close();
        } catch (IOException _) {
            // The session is over; there is nobody left to tell.
            return;
        }
    }
}
