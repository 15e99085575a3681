"""The main window: tool bar, sheets and their tabs, task pane, status line."""
