-- For wrk's scripts: counts what was answered, and prints it as rows of a table at the end.

local threads = {}

function setup(thread)
  table.insert(threads, thread)
  thread:set("number", #threads)
end

function init()
  math.randomseed(number)
  statuses, untold = {}, 0
end

function response(status, headers)
  statuses[status] = (statuses[status] or 0) + 1
  if status == 429 or status == 503 then
    local told = false
    for name in pairs(headers) do
      told = told or name:lower() == "retry-after"
    end
    untold = untold + (told and 0 or 1)
  end
end

-- "answers 200:12 503:1", "turned away without Retry-After 0", "not answered 0", a line each
function done(summary)
  local counts, silent, words = {}, 0, {}
  for _, thread in ipairs(threads) do
    silent = silent + thread:get("untold")
    for status, count in pairs(thread:get("statuses")) do
      counts[status] = (counts[status] or 0) + count
    end
  end
  for status, count in pairs(counts) do
    table.insert(words, count .. " times " .. status)
  end
  table.sort(words)
  local errors = summary.errors
  print("answers: " .. table.concat(words, ", "))
  print("without Retry-After: " .. silent)
  print("not answered: " .. errors.connect + errors.read + errors.write + errors.timeout)
end
