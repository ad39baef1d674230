"""What each command does: from the user's words to a job, and from the result to her screen."""
